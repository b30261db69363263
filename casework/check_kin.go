package casework

// relations checks that relations lead from one person to another, and that
// nobody is a parent of their own ancestor.
func (c *checker) relations() {
	children := map[string][]string{}
	for _, r := range c.parts.Relations {
		if r.Kind == ParentOf && r.From != r.To {
			children[r.From] = append(children[r.From], r.To)
		}
	}
	for i, r := range c.parts.Relations {
		path := at("relations", i)
		c.referOne(path+".from", aPerson, r.From)
		c.referOne(path+".to", aPerson, r.To)
		switch {
		case r.From == r.To:
			c.fault("relation.self", path+".to", textSelf)
		case r.Kind == ParentOf && descends(children, r.From, r.To):
			c.fault("relation.cycle", path+".to", textCycle)
		}
	}
}

// descends reports whether a is a child, grandchild or further of b.
func descends(children map[string][]string, a, b string) bool {
	seen := map[string]bool{b: true}
	queue := []string{b}
	for len(queue) > 0 {
		parent := queue[0]
		queue = queue[1:]
		for _, child := range children[parent] {
			if child == a {
				return true
			}
			if !seen[child] {
				seen[child] = true
				queue = append(queue, child)
			}
		}
	}
	return false
}
