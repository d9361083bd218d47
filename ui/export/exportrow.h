// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/conversationexport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The texts of one message, as every export format writes them. Texts of customers are unchanged.
struct ExportRow {
    enum class File { None, Picture, Video, Sound, Other };

    QString id; ///< The target of links to this message.
    bool isOurs = false;
    bool isNotice = false; ///< A notice of WhatsApp instead of a message.
    QString day; ///< "Wednesday, 3 December 2025"
    QString time; ///< "14:05"
    QString author;
    QString kind; ///< "Photo", "Order"; empty for a plain text.
    QString origin; ///< "Forwarded", "From your ad …"; empty for most.
    QString quotedId; ///< The message that it answers; empty if there is none, or it is not here.
    QString quotedAuthor;
    QString quotedText; ///< Empty if it answers nothing.
    QString text; ///< With WhatsApp's formatting characters.
    QString state; ///< "read", "edited", …
    QString ticks; ///< "✓✓"; empty for what customers wrote.
    QString problem; ///< Why it was not sent.
    QStringList reactions; ///< "The customer reacted with …"
    QString emoji; ///< The emoji of the reactions.
    File fileKind = File::None;
    QString file; ///< Relative to the conversation's folder; empty if there is none.
    QString fileName; ///< As it is shown to people.
    QString fileHint; ///< Why there is no file although the message has one; else empty.
};

/// Makes the rows of one conversation. For any thread.
class ExportText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::ExportText)
public:
    /// `withFiles`: files are exported, so a missing one is mentioned.
    ExportText(const Customer &customer, bool withFiles);

    ExportRow rowOf(const ExportedMessage &exported) const;
    /// "Conversation with Ana"
    QString title() const;
    /// The customer's number or username, if it is not the name.
    const QString &number() const { return m_number; }
    /// "All times are those of Europe/Madrid."
    static QString timeZone();
    /// The columns of a table.
    static QStringList columns();

private:
    QString authorOf(const Message &message) const;
    void addFile(ExportRow &row, const ExportedMessage &exported) const;
    static void addState(ExportRow &row, const Message &message);

    QString m_name;
    QString m_number;
    bool m_withFiles;
};

} // namespace shoptalk
