/** What the server wrote into the page under this id; null where it did not, and then the plain form stays. */
export function readPageData(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}
