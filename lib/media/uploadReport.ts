/** What became of files sent by a form without JavaScript, as a plain page. */
export function uploadReport(results: { name: string; message: string }[]): Response {
  const rows = results.map(({ name, message }) => `<li><strong>${escaped(name)}</strong>: ${escaped(message)}</li>`);
  const list = rows.length > 0 ? `<ul>${rows.join("")}</ul>` : "<p>Sie haben keine Datei ausgewählt.</p>";
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hochgeladen – Redaktion</title><main><h1>Hochgeladen</h1>${list}<p><a href="/redaktion/medien">Weiter zu den Medien</a></p></main></html>`;
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
