import type { Metadata } from "next";
import { queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { formMetadata, WriteScreen } from "#app/(portal)/schreiben/WriteScreen.tsx";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ topic: string; query: string }> };

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  formMetadata((await props.params).topic, await queryStringOf(props));

export default async function Page(props: Props) {
  return <WriteScreen queryString={await queryStringOf(props)} topic={(await props.params).topic} />;
}
