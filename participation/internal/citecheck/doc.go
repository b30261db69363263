// Package citecheck checks the citations of package participation against the
// texts of the statutes: it finds every citation in the source, looks each up
// in a folder of texts, and writes what it found as a table that the project
// keeps. Nothing that imports the library links it.
//
// The table is compared without the texts: the tests find the citations anew
// and hold them against it. With the folder at hand it is made again, and has
// to be the same.
//
//	go run ./participation/internal/citecheck/cmd/citecheck -texts FOLDER
package citecheck
