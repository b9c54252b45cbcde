"""What is said of a thread as a whole: whether it is complete, what a careful reader should know, which rule gave what."""

from __future__ import annotations

from .found import FoundComment, FoundThread
from .names import is_placeholder
from .parents import Parents
from .record import Comment, Evidence, Thread, Warning


def completeness(found: FoundThread, thread: Thread, warnings: list[Warning]) -> bool | None:
    """Whether all comments are here; None where it cannot be known. Adds to `warnings` where counts differ."""
    extracted, declared = thread.extracted or 0, thread.declared
    if declared is not None and extracted >= declared and not ("loaded_by_script" in found.reasons and not extracted):
        thread.incomplete_reasons.clear()
        if extracted > declared:
            detail = f"the page states {declared} comments and shows {extracted}"
            warnings.append(Warning(code="count_differs", at="/thread/declared", detail=detail))
        return True
    if thread.incomplete_reasons:
        return False
    if declared is not None and extracted < declared and found.fewer is not None:
        warnings.append(Warning(code="count_differs", at="/thread/declared", detail=found.fewer))
        return True
    if declared is not None and (extracted < declared):
        detail = f"the page states {declared} comments and shows {extracted}; nothing on it says where the others are"
        warnings.append(Warning(code="count_differs", at="/thread/declared", detail=detail))
        return None
    return True if found.all_here else None


def warnings_of(
    comments: list[Comment], source: list[FoundComment], parents: Parents, inferred: dict[int, str], keyed: bool
) -> list[Warning]:
    """One warning a cause, where possible; those that name a place stand in the order of the record."""
    found: list[Warning] = []
    if keyed:
        detail = "the page shows no ids of comments: these are made of author, date and first words, and change when they change"
        found.append(Warning(code="unstable_id", at="/comments/*/id", detail=detail))
    capped = _capped(comments, source, parents)
    if capped:
        detail = "the site shows no deeper replies: the true parent may be another of the same branch"
        found.append(Warning(code="depth_capped", at=f"/comments/{min(capped)}/parent_id", detail=detail))
    named: list[Comment] = []
    for i, comment in enumerate(comments):
        at = f"/comments/{comment.position}"
        if parents.missing[i] is not None:
            detail = "the comment it answers is not on the page"
            found.append(Warning(code="missing_parent", at=f"{at}/parent_id", detail=detail))
        if i in parents.unresolved:
            detail = f"it answers {comment.reply_to!r}, whose comment cannot be told"
            found.append(Warning(code="missing_parent", at=f"{at}/parent_id", detail=detail))
        if comment.author is not None and is_placeholder(comment.author.name) and i not in inferred:
            named.append(comment)
        if i in parents.cut:
            found.append(
                Warning(code="parent_cycle", at=f"{at}/parent_id", detail="it would answer itself; taken as a root")
            )
        if comment.truncated:
            found.append(
                Warning(code="truncated", at=f"{at}/text", detail="the site cuts the text; the rest is not on the page")
            )
        if i in inferred:
            detail = "no author line; named by the label of a reply to it"
            found.append(Warning(code="author_inferred", at=f"{at}/author", detail=detail))
    if named:
        at = f"/comments/{min(c.position for c in named)}/author"
        detail = f"{len(named)} comments are signed by a word that may stand for no name, but their writers left an address; kept as names"
        found.append(Warning(code="placeholder_name", at=at, detail=detail))
    return found


def _capped(comments: list[Comment], source: list[FoundComment], parents: Parents) -> list[int]:
    """Positions of the comments whose parent may be one beside them; the first below a parent can only answer that."""
    found: list[int] = []
    begun: set[int] = set()
    for i, comment in enumerate(source):
        parent = parents.index[i]
        if comment.flattened and parent is not None:
            if parent in begun:
                found.append(comments[i].position)
            begun.add(parent)
    return found


def evidence_of(
    found: FoundThread, ordered: list[Comment], inferred: dict[int, str], comments: list[Comment]
) -> dict[str, Evidence]:
    """Which rule gave which field of the comments, by JSON pointer."""
    evidence = {"/thread": Evidence(rule=f"{found.system}.thread", confidence=found.confidence)}
    for field, rule in found.rules.items():
        if any(getattr(comment, field) not in (None, "", []) for comment in ordered):
            evidence[f"/comments/*/{field}"] = Evidence(rule=rule, confidence=found.confidence)
    by_label = Evidence(rule="thread.reply_label", confidence="medium")
    named = {comments[i].id: label for i, label in inferred.items()}
    for comment in ordered:
        at = f"/comments/{comment.position}"
        if comment.id in named:
            evidence[f"{at}/author"] = by_label
        elif comment.author is not None and comment.author.basis == "inferred":
            evidence[f"{at}/author"] = Evidence(rule="thread.avatar", confidence="medium")
        if comment.parent_id in named and comment.reply_to == named[comment.parent_id]:
            # one inference gave both: who wrote the parent, and that it is the parent
            evidence[f"{at}/parent_id"] = by_label
    return evidence
