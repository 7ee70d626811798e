import { StreetScene } from "#components/portal/scene/StreetScene.tsx";
export const dynamic = "force-static";
export default function Home() {
  return <div className="bg-sand"><h1 className="text-hero">Zusammen im Quartier</h1><StreetScene className="w-full" /></div>;
}
