const parts = ["contact", "banner"];

/** The fields of the settings form as one object: "contact.phone" goes into a part, "logos.0.alt" into a list. */
export function readSettingsForm(values: Record<string, string>): Record<string, unknown> {
  const logos: Record<string, string>[] = [];
  const grouped = new Map(parts.map((part) => [part, new Map<string, string>()]));
  const single = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    const [, index, column] = /^logos\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    const [, part, field] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
    if (index !== undefined && column !== undefined)
      logos[Number(index)] = { ...logos[Number(index)], [column]: value };
    else if (part && field) grouped.get(part)?.set(field, value);
    else if (/^\w+$/.test(name)) single.set(name, value);
  }
  return {
    ...Object.fromEntries(single),
    ...Object.fromEntries([...grouped].map(([part, fields]) => [part, Object.fromEntries(fields)])),
    logos: Array.from(logos, (logo) => logo ?? {}),
  };
}
