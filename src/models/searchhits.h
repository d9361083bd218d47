// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// The places of the search's words in `text`, as the search in messages finds them.
QList<TextRange> searchHits(const QString &typed, const QString &text);

/// The form in which texts are compared with what was typed: without case and accents, in any script.
QString searchForm(const QString &text);

/// A part of a text around the first hit, in one line.
struct Snippet {
    QString text;
    QList<TextRange> hits;

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// `before` is the number of UTF-16 units that stay before the first hit; longer beginnings are left out at a
/// space.
Snippet snippetOf(const QString &text, const QList<TextRange> &hits, int before);

} // namespace shoptalk
