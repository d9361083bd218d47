// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop.h"
#include "tests/support/unreadtotal.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace shoptalk::test {

/// The inbox over an empty shop, as a person uses it, for tests to derive from.
class InboxScene : public QObject {
public:
    InboxScene();
    ~InboxScene() override;

protected:
    /// Shows the page over a new shop.
    void open();
    void close();

    QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("conversationList")); }
    QListView *chat() const { return m_page->findChild<QListView *>(QStringLiteral("messageList")); }
    QPlainTextEdit *composer() const
    {
        return m_page->findChild<QPlainTextEdit *>(QStringLiteral("composer"));
    }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(QStringLiteral("conversationSearch")); }
    /// Clicks on the row of this customer.
    void choose(const QString &name);
    int rowNamed(const QString &name) const;
    QPoint placeOf(const QString &name) const;
    Conversation conversationNamed(const QString &name) const;
    /// Adds sixteen unread messages of a customer called Reader, more than fit into 300 pixels.
    void addLongUnread();
    int unreadTotal() const { return support::unreadTotal(m_shop->store.reader()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InboxPage> m_page;
};

} // namespace shoptalk::test
