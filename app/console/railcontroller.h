// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace shoptalk {

class NumberList;
class PageNavigator;
struct AppShell;
struct SessionServices;

/// Fills the rail at the edge of the window with the inbox and, if there are several, the shop's numbers with
/// their unread messages. The menu bar has the same entries.
class RailController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    RailController(AppShell &shell, SessionServices &services, PageNavigator &pages,
                   QObject *parent = nullptr);
    ~RailController() override;

private:
    const NumberList &numbers() const;
    void makeInbox();
    void showNumbers();
    void removeNumbers();
    QAction *addNumber(const QString &id, const QString &text);
    /// Shows which number's conversations the list shows.
    void showChosen();
    void showUnread();

    AppShell &m_shell;
    SessionServices &m_services;
    PageNavigator &m_pages;
    QAction *m_inbox = nullptr;
    QPointer<QMenu> m_menu; ///< Of the numbers; the window has it in its menu bar.
    QActionGroup m_choices;
};

} // namespace shoptalk
