// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <QSet>
#include <QString>

namespace shoptalk {

/// The words and short phrases with which customers ask for no more marketing messages. Only a message that
/// is nothing else counts: "STOP!" is a request, "don't stop" and "stop by tomorrow?" are none.
class StopPhrases {
public:
    /// One word or phrase in each line. Case, accents of Latin letters and punctuation make no difference.
    explicit StopPhrases(const QString &lines);

    /// The words that the program comes with, in its eight languages, one in each line.
    static QString shipped();

    /// True for a whole message that is one of the words, whatever punctuation and emoji are around it.
    bool isRequest(const QString &text) const;
    /// The same for a text, or for a button that the customer tapped. False for everything else.
    bool isRequest(const MessageContent &content) const;

private:
    QSet<QString> m_phrases;
};

/// What a person wrote into the list of words, one in each line: without empty lines, white space around the
/// lines, and lines that say the same as one before them.
QString tidyStopPhrases(const QString &lines);

} // namespace shoptalk
