// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// What can be opened or used in a text, in UTF-16 units.
struct Link {
    enum class Kind { Web, Email, Phone };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Web;
    QUrl url; ///< http, https or mailto; empty for a phone number.
    QString value = {}; ///< What is copied: "ana@shop.de", or "+49301234567".

    bool isEmpty() const { return length == 0; }
    friend bool operator==(const Link &, const Link &) = default;
};

/// Addresses that begin with http://, https:// or www. An address ends before white space, line ends,
/// invisible characters, quotation marks, and punctuation that belongs to the sentence.
QList<Link> webLinksIn(const QString &text);

/// These, e-mail addresses, and domains without anything before them ("shop.de/roses"). What may as well be
/// two sentences without a space between them ("ok.Thanks", "come in.it is open") is none.
QList<Link> linksIn(const QString &text);

/// `links` of the text and its phone numbers, in order. See `numbersIn`.
QList<Link> withNumberLinks(const QList<Link> &links, const QString &text, const QString &region);

/// True if a person may take the address for another one: it names a user before the host, or the host has
/// letters that can look like others. They decide then whether it is opened.
bool canMislead(const QUrl &url);

/// The host as it is asked for, with nothing but ASCII: "xn--bcher-kva.de".
QString asciiHost(const QUrl &url);

} // namespace shoptalk
