package command_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/examples/internal/command"
)

func TestRead(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		code int
		stop bool
		says string
	}{
		"nothing":     {nil, command.Done, false, ""},
		"English":     {[]string{"-lang", "en", "rest"}, command.Done, false, ""},
		"help":        {[]string{"-h"}, command.Done, true, "-lang"},
		"other words": {[]string{"-lang", "fr"}, command.Wrong, true, "-lang: kies nl of en / choose nl or en\n"},
		"no flag":     {[]string{"-nope"}, command.Wrong, true, "-nope"},
	} {
		t.Run(name, func(t *testing.T) {
			var errs bytes.Buffer
			line := command.New("program", &errs)
			code, stop := line.Read(c.args)
			assert.Equal(t, c.code, code)
			assert.Equal(t, c.stop, stop)
			if c.says == "" {
				assert.Empty(t, errs.String())
			}
			assert.Contains(t, errs.String(), c.says)
		})
	}
}

// Faults and refusals are told in the reader's language, and the code says that
// there is no answer.
func TestEnd(t *testing.T) {
	for lang, says := range map[string]string{"nl": "geen dag", "en": "no day"} {
		var errs bytes.Buffer
		line := command.New("program", &errs)
		_, stop := line.Read([]string{"-lang", lang})
		require.False(t, stop)
		said := integraal.Text{NL: "geen dag", EN: "no day"}
		assert.Equal(t, command.Done, line.End(nil))
		assert.Empty(t, errs.String())
		assert.Equal(t, command.Failed, line.End(integraal.NewFault("day.missing", "-day", said)))
		assert.Equal(t, "-day (day.missing): "+says+"\n", errs.String())
		errs.Reset()
		assert.Equal(t, command.Wrong, line.Refuse(said))
		assert.Equal(t, says+"\n", errs.String())
		errs.Reset()
		assert.Equal(t, command.Wrong, line.Refuse(integraal.Text{}))
		assert.Contains(t, errs.String(), "-lang")
	}
}

func TestCaseFile(t *testing.T) {
	c, err := command.CaseFile("", bundled.Mirror)
	require.NoError(t, err)
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	assert.Equal(t, mirror.Viewers(), c.Viewers())

	path := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(path, bundled.HouseholdFile(), 0o600))
	never := func() (*casework.Case, error) { return nil, errors.New("not asked for") }
	c, err = command.CaseFile(path, never)
	require.NoError(t, err)
	assert.Contains(t, c.Viewers(), "W")
	_, err = command.CaseFile(path+"x", never)
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestDay(t *testing.T) {
	own := integraal.On(2026, 3, 2)
	day, err := command.Day("-day", "", own)
	require.NoError(t, err)
	assert.Equal(t, own, day)
	day, err = command.Day("-day", "2025-12-31", own)
	require.NoError(t, err)
	assert.Equal(t, integraal.On(2025, 12, 31), day)
	_, err = command.Day("-day", "yesterday", own)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0].Path, "-day")
}

func TestJSON(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, command.JSON(&out, map[string]string{"law": "A & B <Awb>"}))
	assert.Equal(t, "{\n  \"law\": \"A & B <Awb>\"\n}\n", out.String())
	assert.True(t, json.Valid(out.Bytes()))
}

// A page is about people: nobody but its owner can read it.
func TestPage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, command.Page(path, func(w io.Writer) error {
		_, err := io.WriteString(w, "<p>")
		return err
	}))
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	broken := errors.New("broken")
	assert.ErrorIs(t, command.Page(path, func(io.Writer) error { return broken }), broken)
	assert.ErrorIs(t, command.Page(filepath.Join(t.TempDir(), "no", "page.html"), nil), os.ErrNotExist)
}
