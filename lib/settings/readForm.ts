/** The fields of the settings form ("logos.0.alt") as one object with a list of logos. */
export function readSettingsForm(values: Record<string, string>): unknown {
  const logos: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(values)) {
    const [, index, field] = /^logos\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    if (index === undefined || field === undefined) continue;
    logos[Number(index)] = { ...logos[Number(index)], [field]: value };
  }
  return {
    version: values.version,
    fundingNotice: values.fundingNotice,
    logos: Array.from(logos, (logo) => logo ?? {}),
  };
}
