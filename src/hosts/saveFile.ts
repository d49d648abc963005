/** Hands a text to the browser as a download, which asks no server. The name's ending says what it is. */
export function saveFile(name: string, text: string): void {
  const type = types[name.slice(name.lastIndexOf('.'))] ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; what stays would keep the text in memory as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.csv': 'text/csv',
};
