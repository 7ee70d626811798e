import type { Metadata } from "next";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { formMetadata, WriteScreen } from "#app/(portal)/schreiben/WriteScreen.tsx";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ topic: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => formMetadata((await params).topic, "");

export default async function Page({ params }: Props) {
  return <WriteScreen queryString="" topic={(await params).topic} />;
}
