/** A technique by its number, in the catalogue that gave it the number. */
export function TechniqueLink({ technique }: { readonly technique: string }) {
  return (
    <a href={`https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`} rel="noreferrer">
      {technique}
    </a>
  );
}
