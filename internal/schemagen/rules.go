package schemagen

import (
	"reflect"
	"strconv"
	"strings"
)

// rules are a validate tag: the rules of the field, and of the items of a list.
type rules struct{ own, items ruleList }

type ruleList [][2]string // name and parameter

func parseRules(tag string) rules {
	var r rules
	own, items, _ := strings.Cut(tag, "dive")
	r.own, r.items = parseList(own), parseList(items)
	return r
}

func parseList(tag string) ruleList {
	var list ruleList
	for _, part := range strings.Split(tag, ",") {
		if name, param, _ := strings.Cut(part, "="); name != "" && name != "-" {
			list = append(list, [2]string{name, param})
		}
	}
	return list
}

func (l ruleList) has(name string) bool {
	for _, rule := range l {
		if rule[0] == name {
			return true
		}
	}
	return false
}

// bound writes rules into a schema.
func (g *generator) bound(node *Node, t reflect.Type, list ruleList) {
	for _, rule := range list {
		name, param := rule[0], rule[1]
		switch name {
		case "omitempty":
		case "required":
			if t.Kind() == reflect.String && node.Enum == nil {
				node.MinLength = Number(1)
			}
		case "eq":
			node.Const, node.Type = constant(param), ""
		case "min", "max":
			if n, err := strconv.Atoi(param); err == nil {
				limit(node, t.Kind(), name, n)
			}
		default:
			g.Rule(node, name, param)
		}
	}
}

func constant(param string) any {
	if n, err := strconv.Atoi(param); err == nil {
		return n
	}
	return param
}

func limit(node *Node, kind reflect.Kind, name string, n int) {
	places := map[reflect.Kind][2]**int{
		reflect.String: {&node.MinLength, &node.MaxLength},
		reflect.Slice:  {&node.MinItems, &node.MaxItems},
		reflect.Int:    {&node.Minimum, &node.Maximum},
	}
	at, ok := places[kind]
	switch {
	case !ok: // money: its text has the bound
	case name == "min":
		*at[0] = Number(n)
	default:
		*at[1] = Number(n)
	}
}
