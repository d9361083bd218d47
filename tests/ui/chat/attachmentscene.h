// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatscene.h"
#include "ui/chat/attachmentsheet.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace shoptalk::test {

/// A chat, and what a person attaches to a message.
class AttachmentScene : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

protected:
    void open(int minutesAgo = 5, const QString &waId = QStringLiteral("34600000011"));
    QString file(const QString &name, const QByteArray &bytes = "%PDF-1.4\n%%EOF\n");
    QString picture(const QString &name, QColor colour = Qt::red);
    void drop(const QStringList &paths);
    AttachmentSheet *sheet() const { return m_pane->findChild<AttachmentSheet *>(); }
    QListWidget *list() const { return sheet()->findChild<QListWidget *>(QStringLiteral("attachmentList")); }
    QPlainTextEdit *caption() const
    {
        return sheet()->findChild<QPlainTextEdit *>(QStringLiteral("attachmentCaption"));
    }
    QPushButton *sendButton() const
    {
        return sheet()->findChild<QPushButton *>(QStringLiteral("sendAttachmentsButton"));
    }
    QLabel *problem() const { return sheet()->findChild<QLabel *>(QStringLiteral("attachmentProblem")); }
    /// The files of the conversation's messages, from the second row on.
    QList<MediaContent> sent() const;
    MessageContent lastContent() const
    {
        const QModelIndex last = m_shop->messages.index(m_shop->messages.rowCount() - 1, 0);
        return last.data(MessageListModel::MessageRole).value<Message>().content;
    }
};

} // namespace shoptalk::test
