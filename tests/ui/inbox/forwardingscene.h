// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid.h"
#include "ui/inbox/forwarddialog.h"
#include "workinbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

namespace shoptalk::test {

/// The inbox of a shop in which messages are forwarded.
class ForwardingScene : public WorkInbox {
protected:
    void begin();
    ForwardDialog *dialog() const { return m_page->findChild<ForwardDialog *>(); }
    QListWidget *rows() const { return dialog()->findChild<QListWidget *>(QStringLiteral("forwardList")); }
    QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(QStringLiteral("forwardField")); }
    QPushButton *button() const
    {
        return dialog()->findChild<QPushButton *>(QStringLiteral("forwardButton"));
    }
    QString text(const QString &name) const { return dialog()->findChild<QLabel *>(name)->text(); }
    QListView *messages() const { return m_page->findChild<QListView *>(QStringLiteral("messageList")); }
    Conversation named(const QString &name) const;
    Message newestOf(const QString &name) const;
    /// Types a name; its row is the only one.
    void find(const QString &name);
    void openDialog(int row);
    /// Selects messages in this order.
    void selectRows(const QList<int> &rows);
    /// A message of Ana's with a file, which is the last row of the chat.
    void addFile(MediaKind kind, const QString &mimeType);
    /// Its file is on the disk.
    void arrive(const QByteArray &bytes);
    static QByteArray somePicture();
    int lastRow() const { return messages()->model()->rowCount() - 1; }

    const MediaId m_media{QStringLiteral("5001")};
};

} // namespace shoptalk::test
