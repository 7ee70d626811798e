/** Blocks that have something to set, and what the button to it says. */
export const settingsLabels: Record<string, string> = {
  blockquote: "Quelle",
  callout: "Art",
  table: "Tabelle bearbeiten",
  picture: "Alternativtext und Unterschrift",
  galleryPicture: "Alternativtext und Unterschrift",
  video: "Beschriftung",
  download: "Beschriftung",
};
