import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: `he she it they this that these those his hers her its their theirs him them such both neither either another
    others`,
  exceptions: `week month year morning afternoon evening night summer winter spring autumn fall weekend season monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december time who whose that which of with in`,
  connectives: `but, and, or, nor, so, yet, however, moreover, furthermore, also, then, thus, therefore, hence, meanwhile,
    instead, otherwise, still, nevertheless, nonetheless, besides, additionally, in addition, for example, for instance, as a
    result, as a consequence, on the other hand, on the contrary, in contrast, by contrast, in comparison, similarly, likewise,
    consequently, indeed, in fact, in turn, after that, before that, at the same time, again, accordingly, finally, later,
    afterwards, afterward, because of this, because of that, despite this, despite that, in spite of this, even so, of course,
    in other words, that said, that is, to that end, to this end, with that, with this, elsewhere, overall, in
    short, in the meantime, equally, conversely, alternatively, secondly, thirdly, lastly, in response,
    the same, the others, the other, the two, the three, the pair, the duo, the trio, the latter, not only, as
    such, either way, only then, since then, until then, by then, under these, in this, in that, in these, in those, at this, at
    that, on this, on that, from this, from that, of these, of those, among these, among them, for this, for that, like
    this, like that, to this, to these, to those, through this, during this, during that, after this, after these, what
    is more, more importantly, more recently, even more, even worse, worse, better still, another, one of them, some of
    them, most of them, many of them, all of them, none of them, both of them, neither of them`,
  persons: 'he she him her his hers himself herself',
  definites: 'the',
  pointers: 'those these',
  anaphors: `statement announcement remark remarks comment comments claim claims move decision news incident pair duo trio
    pact accusation accusations allegation allegations revelation revelations proposal proposals finding findings
    development developments discovery measure measures arrangement exercise incidents attacker attackers suspect suspects
    victim victims latter same others other two three four`,
});
