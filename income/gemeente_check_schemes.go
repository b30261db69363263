package income

import "github.com/integraal/integraal"

func (e *InkomenstoeslagSetting) check(c *checker, path string) {
	c.number(path+".referenceMonths", e.ReferenceMonths, 1, maxMonths)
	c.percentage(path+".incomeLimit", e.IncomeLimit, 1, maxLimit)
	chosen(c, path+".normBasis", e.NormBasis)
	positive(c, path+".amounts.single", e.Amounts.Single)
	positive(c, path+".amounts.singleParent", e.Amounts.SingleParent)
	positive(c, path+".amounts.couple", e.Amounts.Couple)
}

func (e *BijzondereBijstandSetting) check(c *checker, path string) {
	c.number(path+".periodMonths", e.PeriodMonths, 1, maxMonths)
	chosen(c, path+".normBasis", e.NormBasis)
	chosen(c, path+".assets", e.Assets)
	chosen(c, path+".threshold", e.Threshold)
	switch counted := e.Assets == AssetsAboveLimit || e.Assets == AssetsAll; {
	case counted:
		c.percentage(path+".assetShare", e.AssetShare, 0, hundred)
	case e.AssetShare != (integraal.Rate{}):
		c.fault("settings.range", path+".assetShare", textSettingsAssetShare)
	}
	if len(e.Bands) > maxBands {
		c.fault("settings.range", path+".bands", textSettingsRange)
		return
	}
	for i, b := range e.Bands {
		at := item(path+".bands", i)
		c.percentage(at+".above", b.Above, 0, maxLimit)
		c.percentage(at+".share", b.Share, 0, hundred)
		if i > 0 && !less(e.Bands[i-1].Above, b.Above) {
			c.fault("settings.order", at+".above", textSettingsOrder)
		}
	}
}

func (e *StudietoeslagSetting) check(c *checker, path string) {
	if len(e.Amounts) == 0 {
		c.fault("settings.missing", path+".amounts", textSettingsMissing)
	}
	if len(e.Amounts) > lastAge-firstAge+1 {
		c.fault("settings.range", path+".amounts", textSettingsRange)
		return
	}
	for i, a := range e.Amounts {
		at := item(path+".amounts", i)
		c.number(at+".fromAge", a.FromAge, firstAge, lastAge)
		positive(c, at+".amount", a.Amount)
		if i > 0 && a.FromAge <= e.Amounts[i-1].FromAge {
			c.fault("settings.order", at+".fromAge", textSettingsOrder)
		}
	}
}

func (e *RegelingSetting) check(c *checker, path string) {
	c.label(path+".name", e.Name)
	chosen(c, path+".normBasis", e.NormBasis)
	chosen(c, path+".assets", e.Assets)
	c.percentage(path+".limits.single", e.Limits.Single, 1, maxLimit)
	c.percentage(path+".limits.singleParent", e.Limits.SingleParent, 1, maxLimit)
	c.percentage(path+".limits.couple", e.Limits.Couple, 1, maxLimit)
}

func (e *VerlagingSetting) check(c *checker, path string) {
	chosen(c, path+".article", e.Article)
	c.label(path+".situation", e.Situation)
	c.percentage(path+".percentage", e.Percentage, 0, hundred)
	chosen(c, path+".of", e.Of)
}

// chosen checks that a choice was made, among those that there are.
func chosen[T interface {
	~uint8
	String() string
}](c *checker, path string, v T) {
	switch {
	case v == 0:
		c.fault("settings.missing", path, textSettingsMissing)
	case v.String() == "invalid":
		c.fault("settings.word", path, textSettingsWord)
	}
}

// number checks a whole number.
func (c *checker) number(path string, n, least, most int) {
	switch {
	case n == 0:
		c.fault("settings.missing", path, textSettingsMissing)
	case n < least || n > most:
		c.fault("settings.range", path, textSettingsRange)
	}
}

// perCent is how a percentage counts: thousandths of a per cent.
const perCent = 1000

// percentage checks that a rate is a percentage from least to most.
func (c *checker) percentage(path string, r integraal.Rate, least, most int64) {
	num, den := r.Fraction()
	switch {
	case r == (integraal.Rate{}):
		c.fault("settings.missing", path, textSettingsMissing)
	case den != hundred*perCent, num < least*perCent, num > most*perCent:
		c.fault("settings.range", path, textSettingsPercentage)
	}
}

// less reports whether a percentage is less than another.
func less(a, b integraal.Rate) bool {
	x, _ := a.Fraction()
	y, _ := b.Fraction()
	return x < y
}

// positive checks an amount that has to be there.
func positive[B integraal.Basis](c *checker, path string, m integraal.Money[B]) {
	switch {
	case m.IsZero():
		c.fault("settings.missing", path, textSettingsMissing)
	case m.IsNegative(), m.Cents() > integraal.MaxCents:
		c.fault("settings.range", path, textSettingsRange)
	}
}
