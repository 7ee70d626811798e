export const dynamic = "force-static";
export default function Home() {
  return <h1>Zusammen im Quartier</h1>;
}
