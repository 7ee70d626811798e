import { Notice } from "#components/ui/Notice.tsx";

type Props = {
  /** The sentences a page knows, by the word in its address; no other text can get onto the page that way. */
  messages: Record<string, string>;
  /** The word in the address ("meldung"). */
  shown: string | string[] | undefined;
};

/** What was just done, after a redirect. */
export function Flash({ messages, shown }: Props) {
  const text = typeof shown === "string" && Object.hasOwn(messages, shown) ? messages[shown] : undefined;
  return <div role="status">{text && <Notice kind="success">{text}</Notice>}</div>;
}
