// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consoleparts.h"
#include "pseudolook.h"
#include "ui/theme/shortcuts.h"

#include <QMenu>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// The console in a made-up language, with one conversation, for tests that open its pages.
class PseudoScene : public QObject {
protected:
    /// Call it in `initTestCase_data`: the scripts and widths.
    static void addScripts() { PseudoLook::addScripts(); }
    /// Call it in each test's `init`. The shop has numbers of these names.
    void begin(const QStringList &numbers = {});
    /// Call it in each test's `cleanup`.
    void end();

    MainWindow &window() const { return m_parts->shell.window; }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return window().findChild<Widget *>(name);
    }
    /// Opens the conversation.
    void openChat() const;
    /// Triggers the shortcut wherever it belongs to.
    void press(Shortcut shortcut) const;
    /// Opens the menu of the conversation or of the message.
    void openMenu(const QString &menu) const;
    QMenu *shownMenu(const QString &name) const;
    /// Chooses an entry of these menus, by its name.
    void choose(const QString &menu, const QString &entry) const;

    /// Notes what is wrong with what is on the screen now; see PseudoLook.
    template <class... Seen>
    void look(const QString &where)
    {
        m_look.look<Seen...>(window(), where);
    }
    template <class... Seen>
    void lookAt(QWidget &shown, const QString &where)
    {
        m_look.look<Seen...>(shown, where);
    }
    /// Looks at a menu and at all menus in it.
    template <class... Seen>
    void lookAtMenus(QMenu &menu, const QString &where)
    {
        menu.ensurePolished();
        menu.adjustSize();
        lookAt<Seen...>(menu, where);
        for (QMenu *inner : menu.findChildren<QMenu *>())
            lookAt(*inner, where + QLatin1Char('-') + inner->objectName());
    }
    /// Waits for a dialog or a pop-up of this name, looks at it and closes it.
    template <class... Seen>
    void lookAtAndClose(const QString &name)
    {
        if (QWidget *shown = waitFor(name)) {
            lookAt<Seen...>(*shown, name);
            close(name);
        }
    }
    /// Fails if anything was noted.
    void report() const { m_look.report(); }

    std::unique_ptr<ConsoleParts> m_parts;
    ConversationId m_conversation;
    PseudoLook m_look;

private:
    /// The dialog or pop-up of this name, once it is shown; null after a failure.
    static QWidget *waitFor(const QString &name);
    static void close(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace shoptalk::test
