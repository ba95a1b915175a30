/**
 * The words of the county's brochure, to the letter: the source's own, its slips included (`docs/content.md`).
 * A key is the id of what the text belongs to.
 */
export declare const texts: {
    title: string;
    'purpose-1': string;
    'purpose-2': string;
    'purpose-3': string;
    'purpose-4': string;
    'legal-basis': string;
    'county.title': string;
    'municipalities.title': string;
    'organisations.title': string;
    'prevention.heading': string;
    'organisation-support.heading': string;
    'communication.heading': string;
    'knowledge-management.heading': string;
    'self-care.heading': string;
    'cooperation.heading': string;
    'basic-services.heading': string;
    'county-prevention': string;
    'county-organisation-support': string;
    'county-communication': string;
    'county-knowledge-management': string;
    'county-self-care': string;
    'county-cooperation': string;
    'municipalities-basic-services': string;
    'municipalities-organisation-support': string;
    'municipalities-cooperation': string;
    'municipalities-knowledge-management': string;
    'municipalities-prevention': string;
    'municipalities-communication': string;
    'organisations-volunteering': string;
    'organisations-targeted-support': string;
    'organisations-participation': string;
    'organisations-cooperation': string;
    'organisations-knowledge-management': string;
    'organisations-communication': string;
};
/** What the brochure does not say: our short names and labels (editorial), and what source and law are called. */
export declare const names: {
    'county.name': string;
    'municipalities.name': string;
    'organisations.name': string;
    'organisation-activities.heading': string;
    'source.name': string;
    'law.name': string;
};
/** The words of the interface. They are ours. */
export declare const words: {
    source: string;
    version: string;
    matrix: string;
    actor: string;
    'all-actors': string;
    theme: string;
    'all-themes': string;
    'open-all': string;
    'close-all': string;
    'as-table': string;
    'as-list': string;
    'shown-table': string;
    'shown-list': string;
    'not-described': string;
    'not-applicable': string;
    'empty-note': string;
    editorial: string;
    'editorial-note': string;
    'not-original': string;
    search: string;
    'clear-search': string;
    unfiltered: string;
    'no-hits': string;
    failed: string;
    misused: string;
    law: string;
    unknown: string;
    allowed: string;
    one: string;
    other: string;
    'one-theme': string;
    'other-themes': string;
    legislation: string;
    contents: string;
    language: string;
    'in-language': string;
    switched: string;
    'copy-link': string;
    copied: string;
    'not-copied': string;
};
