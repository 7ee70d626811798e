export type QueryProps = { params: Promise<{ query: string }> };

/** The query string of a list, which proxy.ts hands over as one encoded part of the path, so that the page is static. */
export async function queryStringOf({ params }: QueryProps): Promise<string> {
  const { query } = await params;
  try {
    return decodeURIComponent(query);
  } catch {
    // A made-up address such as "%E0%A4%A": nothing in it can be a filter.
    return "";
  }
}
