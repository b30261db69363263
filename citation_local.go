package integraal

// Local cites an article of a local regulation, such as a verordening of a
// municipality or the policy rules of its college, as it was read on a day:
//
//	art. 3 lid 1 Verordening individuele inkomenstoeslag Voorbeeldstad 2026
//
// The url is where the regulation is published; it may be empty. Without a
// regulation there is nothing to cite.
func Local(regulation, article, url string, read Date) Citation {
	if regulation == "" {
		return Citation{}
	}
	say := regulation
	if article != "" {
		say = "art. " + article + " " + regulation
	}
	return cite(place{other: Same(say), url: url, read: read})
}
