package income

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSchemaHasTheFieldsOfTheFile: every key that the reader knows is in the
// schema, and no other, with the words of each choice.
func TestSchemaHasTheFieldsOfTheFile(t *testing.T) {
	t.Parallel()
	var schema map[string]any
	require.NoError(t, json.Unmarshal(SettingsSchema(), &schema))
	agreesWith(t, schema, schema, reflect.TypeFor[SettingsFile](), "")
}

func agreesWith(t *testing.T, root, node map[string]any, kind reflect.Type, path string) {
	if ref, is := node["$ref"].(string); is {
		def, found := root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		require.True(t, found, ref)
		node = def
	}
	if words := wordsOfKind(kind); words != nil {
		assert.ElementsMatch(t, words, node["enum"], path)
		return
	}
	if kind.Kind() == reflect.Slice {
		assert.NotNil(t, node["maxItems"], path)
		agreesWith(t, root, node["items"].(map[string]any), kind.Elem(), path+"[]")
		return
	}
	if kind.Kind() != reflect.Struct || kind.PkgPath() != reflect.TypeFor[SettingsFile]().PkgPath() {
		return
	}
	assert.Equal(t, false, node["additionalProperties"], path)
	properties := node["properties"].(map[string]any)
	var keys []string
	for i := range kind.NumField() {
		key, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
		keys = append(keys, key)
		property, found := properties[key].(map[string]any)
		require.True(t, found, path+"."+key)
		assert.NotEmpty(t, property["description"], path+"."+key)
		agreesWith(t, root, property, kind.Field(i).Type, path+"."+key)
	}
	assert.Len(t, properties, len(keys), path)
}

func wordsOfKind(kind reflect.Type) []string {
	switch kind {
	case reflect.TypeFor[NormBasis]():
		return normBasisWords()
	case reflect.TypeFor[AssetRule]():
		return assetRuleWords()
	case reflect.TypeFor[ThresholdRule]():
		return thresholdWords()
	case reflect.TypeFor[AssetTest]():
		return assetTestWords()
	case reflect.TypeFor[VerlagingArticle]():
		return articleWords()
	case reflect.TypeFor[VerlagingBasis]():
		return basisWords()
	}
	return nil
}
