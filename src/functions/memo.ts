/** `answer`, with what it gave for the last `most` texts remembered. It must be pure. */
export function remembered<Answer extends object>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    // A Map keeps the order of entry: the text asked for longest ago stands first.
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
