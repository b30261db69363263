package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// Leefvorm is the household type by which amounts differ: an alleenstaande, an
// alleenstaande ouder or gehuwden (Participatiewet art. 3 and 4). The zero
// Leefvorm is none.
type Leefvorm uint8

// The household types.
const (
	Alleenstaande Leefvorm = iota + 1
	AlleenstaandeOuder
	Gehuwden
)

// NormBasis is which bijstandsnorm a percentage is taken of.
type NormBasis uint8

// The norms that a municipality can choose.
const (
	// NormApplicable is the norm of the person, lowered where there are
	// kostendelende medebewoners (art. 20 to 22a).
	NormApplicable NormBasis = iota + 1
	// NormWithoutKostendelers is the norm of the person as if there were none.
	NormWithoutKostendelers
)

// AssetRule is which assets count for bijzondere bijstand.
type AssetRule uint8

// The rules about assets.
const (
	// AssetsNotCounted: none.
	AssetsNotCounted AssetRule = iota + 1
	// AssetsAboveLimit: what is left after all that art. 34 lid 2 leaves out,
	// such as what stays below the limit of lid 3.
	AssetsAboveLimit
	// AssetsAll: all assets of art. 34 lid 1. So art. 35 lid 1 has it, where
	// art. 34 lid 2 does not apply.
	AssetsAll
)

// ThresholdRule is whether the college refuses costs within the amount of
// art. 35 lid 2.
type ThresholdRule uint8

// The choices about the threshold.
const (
	ThresholdNotApplied ThresholdRule = iota + 1
	ThresholdApplied
)

// AssetTest is whether a local scheme looks at assets.
type AssetTest uint8

// The asset tests of local schemes.
const (
	AssetsNotTested AssetTest = iota + 1
	AssetsTested
)

// VerlagingArticle is the article by which a norm is set lower.
type VerlagingArticle uint8

// The articles.
const (
	ArtikelWoonsituatie   VerlagingArticle = iota + 1 // art. 27
	ArtikelSchoolverlater                             // art. 28
)

// VerlagingBasis is which norm the lowering is a percentage of.
type VerlagingBasis uint8

// The norms that a lowering can be a percentage of.
const (
	OfOwnNorm    VerlagingBasis = iota + 1 // the norm of the person
	OfCoupleNorm                           // the norm of gehuwden of art. 21 onder b
)

func leefvormWords() []string {
	return []string{"alleenstaande", "alleenstaandeOuder", "gehuwden"}
}
func normBasisWords() []string { return []string{"applicable", "withoutKostendelers"} }
func assetRuleWords() []string { return []string{"notCounted", "aboveLimit", "all"} }
func thresholdWords() []string { return []string{"notApplied", "applied"} }
func assetTestWords() []string { return []string{"notTested", "tested"} }
func articleWords() []string   { return []string{"27", "28"} }
func basisWords() []string     { return []string{"ownNorm", "coupleNorm"} }

// wordOf is the word of a value that counts from one.
func wordOf[T ~uint8](v T, words []string) string {
	if v < 1 || int(v) > len(words) {
		return "invalid"
	}
	return words[v-1]
}

func fromWord[T ~uint8](v *T, text []byte, words []string) error {
	at := slices.Index(words, string(text))
	if at < 0 {
		return integraal.NewFault("settings.word", "", textSettingsWord)
	}
	*v = T(at + 1)
	return nil
}

// String names the household type as files do.
func (l Leefvorm) String() string { return wordOf(l, leefvormWords()) }

// MarshalText writes l as [Leefvorm.String] does.
func (l Leefvorm) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what [Leefvorm.MarshalText] writes. Its fault is
// settings.word.
func (l *Leefvorm) UnmarshalText(b []byte) error { return fromWord(l, b, leefvormWords()) }

// String names the norm as files do.
func (n NormBasis) String() string { return wordOf(n, normBasisWords()) }

// MarshalText writes n as [NormBasis.String] does.
func (n NormBasis) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what [NormBasis.MarshalText] writes.
func (n *NormBasis) UnmarshalText(b []byte) error { return fromWord(n, b, normBasisWords()) }

// String names the rule as files do.
func (a AssetRule) String() string { return wordOf(a, assetRuleWords()) }

// MarshalText writes a as [AssetRule.String] does.
func (a AssetRule) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [AssetRule.MarshalText] writes.
func (a *AssetRule) UnmarshalText(b []byte) error { return fromWord(a, b, assetRuleWords()) }

// String names the choice as files do.
func (t ThresholdRule) String() string { return wordOf(t, thresholdWords()) }

// MarshalText writes t as [ThresholdRule.String] does.
func (t ThresholdRule) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what [ThresholdRule.MarshalText] writes.
func (t *ThresholdRule) UnmarshalText(b []byte) error { return fromWord(t, b, thresholdWords()) }

// String names the test as files do.
func (a AssetTest) String() string { return wordOf(a, assetTestWords()) }

// MarshalText writes a as [AssetTest.String] does.
func (a AssetTest) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [AssetTest.MarshalText] writes.
func (a *AssetTest) UnmarshalText(b []byte) error { return fromWord(a, b, assetTestWords()) }

// String is the number of the article.
func (a VerlagingArticle) String() string { return wordOf(a, articleWords()) }

// MarshalText writes a as [VerlagingArticle.String] does.
func (a VerlagingArticle) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [VerlagingArticle.MarshalText] writes.
func (a *VerlagingArticle) UnmarshalText(b []byte) error { return fromWord(a, b, articleWords()) }

// String names the norm as files do.
func (b VerlagingBasis) String() string { return wordOf(b, basisWords()) }

// MarshalText writes b as [VerlagingBasis.String] does.
func (b VerlagingBasis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads what [VerlagingBasis.MarshalText] writes.
func (b *VerlagingBasis) UnmarshalText(text []byte) error { return fromWord(b, text, basisWords()) }
