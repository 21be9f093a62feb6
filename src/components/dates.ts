/** An ISO month or year as a reader says it: `2017-10` is October 2017, `2019` stays 2019. */
export function monthWords(date: string): string {
  if (!date.includes('-')) return date;
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01`));
}
