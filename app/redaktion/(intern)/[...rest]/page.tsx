import { notFound } from "next/navigation";

/** Addresses nothing else answers get the page "nicht gefunden" inside the editing area. */
export default function UnknownPage() {
  notFound();
}
