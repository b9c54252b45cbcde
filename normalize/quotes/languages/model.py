"""The shape of a language's table."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


def words(*lists: str) -> frozenset[str]:
    """The words of white-space-separated lists."""
    return frozenset(word for text in lists for word in text.split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Phrases, one a line, as tuples of words."""
    return frozenset(tuple(line.split()) for line in text.strip().splitlines() if line.strip())


def forms(table: Mapping[str, str]) -> frozenset[str]:
    """Inflected forms: each stem of a value with each ending of its key (``-`` is the bare stem)."""
    return frozenset(
        stem + ("" if ending == "-" else ending)
        for endings, stems in table.items()
        for stem in stems.split()
        for ending in endings.split()
    )


def ends(text: str) -> tuple[str, ...]:
    """Endings in the order given."""
    return tuple(text.split())


def particles(text: str) -> dict[str, frozenset[str]]:
    """Lines of ``verb forms: particles`` by form."""
    table: dict[str, frozenset[str]] = {}
    for line in text.strip().splitlines():
        verbs, _, rest = line.partition(":")
        for verb in verbs.split():
            table[verb] = table.get(verb, frozenset()) | words(rest)
    return table


def gendered(
    *, m: str = "", f: str = "", n: str = "", p: str = "", either: str = "", writer: str = "", relative: str = ""
) -> dict[str, str]:
    """Words by their gender: ``m``, ``f``, ``n`` (thing), ``p`` (several), ``1`` (the writer), ``r`` (relative) or none."""
    groups = {"m": m, "f": f, "n": n, "p": p, "": either, "1": writer, "r": relative}
    return {word: gender for gender, text in groups.items() for word in text.split()}


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """Words of one language, in lower case."""

    code: str
    verbs: frozenset[str] = frozenset()
    """Forms of verbs of saying: enough to give a quotation to their subject."""
    weak: frozenset[str] = frozenset()
    """Forms of verbs that often report ("described", "warned of"): they do so where the sentence has no better one."""
    particles: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Verb forms that are verbs of saying only with one of these words in the same clause ("teilte … mit")."""
    prepositional: frozenset[tuple[str, ...]] = frozenset()
    """Phrases whose object is the speaker ("according to")."""
    nouns: frozenset[str] = frozenset()
    """Nouns for words said ("statement", "Worte"), which before a colon introduce a quotation."""
    pronouns: Mapping[str, str] = attrs.field(factory=dict)
    """Pronouns that can be a speaker: ``m``, ``f``, ``n`` (thing or organisation), ``p`` (several), ``1`` (the writer)."""
    enclitics: frozenset[str] = frozenset()
    """Pronouns that hang on a verb with a hyphen ("dit-il")."""
    elisions: frozenset[str] = frozenset()
    """Words that lose their vowel before the next ("l’avocat")."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns, whose antecedent is the speaker ("who told …")."""
    titles: Mapping[str, str] = attrs.field(factory=dict)
    """Forms of address before a name, with the gender they tell, or an empty string."""
    regal: frozenset[str] = frozenset()
    """Titles that belong to a name of one word ("Prince Andrew", "Pope Francis")."""
    roles: frozenset[str] = frozenset()
    """Nouns for persons by their role ("minister", "spokesman")."""
    role_ends: tuple[str, ...] = ()
    """Endings of compound nouns of that kind ("-minister")."""
    female_ends: tuple[str, ...] = ()
    """Endings that make a role noun feminine."""
    determiners: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    """Those determiners that bring in somebody new ("a spokesman")."""
    oblique: frozenset[str] = frozenset()
    """Determiners in a case that no subject has ("den", "dem")."""
    prepositions: frozenset[str] = frozenset()
    contractions: frozenset[str] = frozenset()
    """Prepositions that hold an article ("im", "beim")."""
    agents: frozenset[str] = frozenset()
    """Prepositions before the maker of something ("a survey by")."""
    infinitive: frozenset[str] = frozenset()
    """Words before an infinitive ("to say"): weaker than a finite verb."""
    nominal: frozenset[str] = frozenset()
    """Words after which a form that could be a verb is a noun ("of reports")."""
    participle_ends: tuple[str, ...] = ()
    """Endings of participles whose subject is that of the sentence ("adding")."""
    auxiliaries: frozenset[str] = frozenset()
    skip: frozenset[str] = frozenset()
    """Adverbs and small words that stand between a verb and its subject."""
    adverb_ends: tuple[str, ...] = ()
    conjunctions: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    """Capitalised words that are no names: months, days, and function words as they begin sentences."""
    demonyms: frozenset[str] = frozenset()
    """Capitalised adjectives of place before a name or a role ("Russian"): part of a mention, not of the name."""
    groups: frozenset[str] = frozenset()
    """Lower-case nouns that make an organisation's name with a name before them ("the Doe campaign", "US military")."""
    viewpoint: frozenset[str] = frozenset()
    """Prepositions that at a sentence's beginning tell whose view it gives ("Für Müller ist das …")."""
    possessives: Mapping[str, str] = attrs.field(factory=dict)
    """Possessives, whose owner is the speaker before a noun for words ("his reply:"), with the owner's gender."""
    finite: frozenset[str] = frozenset()
    """Auxiliaries beside which the subject stands when the verb of saying closes its clause ("X hat gestern erklärt")."""
    adjective_ends: tuple[str, ...] = ()
    """Endings of adjectives before a noun, in languages where nouns have capitals."""
    closing_ends: tuple[str, ...] = ()
    """Endings of participles that close their clause."""
    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns that stand between a verb and its subject ("sprach sich N dagegen aus")."""
    reported: frozenset[str] = frozenset()
    """Verb forms that mark reported speech by themselves (German "sei", "habe")."""
    like: frozenset[str] = frozenset()
    """Words before a description that a verb gives ("as “a mistake”")."""
    impersonal: frozenset[str] = frozenset()
    """Verbs of saying that stand with "it" and name their source later ("hieß es vom …")."""
    name_links: frozenset[str] = frozenset()
    """Lower-case words inside names ("von", "de la")."""
    organisations: frozenset[str] = frozenset()
    """Words that make a name an organisation's ("University", "Inc")."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, without it."""
    term_nouns: frozenset[str] = frozenset()
    """Nouns and verbs before a title or a term in marks ("the film", "dubbed", "so-called")."""
    females: frozenset[str] = frozenset()
    """Frequent first names of women; only to tell whom "she" can mean."""
    males: frozenset[str] = frozenset()
    """Frequent first names of men."""
    articles_gender: Mapping[str, str] = attrs.field(factory=dict)
    """Definite articles of one person, by gender ("der", "la"): with a noun they name again who was spoken of."""
    finite_ends: tuple[str, ...] = ()
    """Endings that only verbs have: an article before one is an object ("la definió")."""
    things: frozenset[str] = frozenset()
    """Nouns before a name that is no person's ("la ciudad Buenos Aires")."""
    of: frozenset[str] = frozenset()
    """Links that bring in a place or an employer behind a full name ("Els Smit van Delft")."""
    nouns_capitalised: bool = False
    """Whether all nouns have a capital (German): a capital alone is then no name."""
    verb_first: bool = False
    """Whether a verb after its quotation stands before its subject ("», dit-il"), and one before it may, too."""
    drops_subject: bool = False
    """Whether a verb can stand without its subject ("dijo")."""
    articles: bool = True
    """Whether a noun for a known person has an article."""
    epithets: bool = False
    """Whether a definite role noun that the article has not introduced likely names again who was spoken of last."""
    dashes: bool = False
    """Whether dialogue is printed with dashes."""
    cases: tuple[str, ...] = ()
    """Endings that inflection puts on a name, longest first; a name is compared without them."""
