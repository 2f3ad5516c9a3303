/** Hands a template to the browser as a file, without any request; answers the file's name. */
export function download(title: string, text: string): string {
  const file = fileName(title);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  // The browser has taken what it needs by the next turn; Safari wants a little longer.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return file;
}

/** A name that every system takes: 客服主管考核表.json */
export function fileName(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replace(/\s+/g, " ").replace(/^[. ]+|[. ]+$/g, "");
  return `${name === "" ? "template" : name}.json`;
}
