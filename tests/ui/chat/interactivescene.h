// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/customerdirectory.h"
#include "chatscene.h"
#include "ui/chat/interactivesheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace shoptalk::test {

/// A chat with its forms, and what a person does in them.
class InteractiveScene : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    ConversationId open();
    InteractiveSheet *openSheet(InteractiveKind kind = InteractiveKind::Buttons);
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *line(const char *name, int number = 0) const
    {
        return m_pane->findChildren<QLineEdit *>(QString::fromLatin1(name)).value(number);
    }
    void type(const char *name, const QString &text, int number = 0) const
    {
        line(name, number)->clear();
        QTest::keyClicks(line(name, number), text);
    }
    void writeBody(const QString &text) const { find<QPlainTextEdit>("interactiveBody")->setPlainText(text); }
    void press(const char *name, int number = 0) const
    {
        m_pane->findChildren<QPushButton *>(QString::fromLatin1(name)).value(number)->click();
    }
    bool canSend() const { return find<QPushButton>("sendInteractiveButton")->isEnabled(); }
    QString missing() const { return find<QLabel>("interactiveMissing")->text(); }
    Message last() const
    {
        const QModelIndex row = m_shop->messages.index(m_shop->messages.rowCount() - 1, 0);
        return row.data(MessageListModel::MessageRole).value<Message>();
    }
    InteractiveContent lastInteractive() const { return std::get<InteractiveContent>(last().content); }
    static InteractiveContent openingHours();

    std::unique_ptr<CustomerDirectory> m_customers;
};

} // namespace shoptalk::test
