// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/settings/settingssection.h"
#include "ui/settings/shortcutdialog.h"
#include "ui/theme/actiontext.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcutmap.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The actions of one menu, or of one part of a window.
struct ShortcutGroup {
    QString name;
    const QWidget *window = nullptr; ///< The main window, or what stands for a dialog.
    QList<QAction *> actions;
};

QString keysOf(const QAction &action)
{
    QStringList all;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &keys : shortcuts)
        all << keys.toString(QKeySequence::NativeText);
    return ListText::facts(all);
}

/// The accessible name of the nearest part of the window that has one.
QString partOf(const QWidget *widget)
{
    while (widget && widget->accessibleName().isEmpty())
        widget = widget->parentWidget();
    return widget ? widget->accessibleName() : QApplication::applicationDisplayName();
}

class ShortcutCollector {
public:
    ShortcutCollector(const QWidget &window, const QList<const QWidget *> &dialogs)
        : m_window(&window)
    {
        // The menus first, because an action can be in a menu and in the window as well. Context menus are
        // left out: their shortcuts repeat those of the list that they belong to.
        for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
            for (const QAction *entry : bar->actions()) {
                if (const QMenu *menu = entry->menu())
                    add(plainActionText(menu->title()), *menu);
            }
        }
        add(partOf(&window), window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!qobject_cast<const QMenu *>(widget) && !dialogs.contains(widget))
                add(partOf(widget), *widget);
        }
        for (const QWidget *dialog : dialogs) {
            m_window = dialog;
            add(partOf(dialog), *dialog);
        }
    }
    const QList<ShortcutGroup> &groups() const { return m_groups; }
    /// The window that has this action.
    const QWidget *windowOf(const QAction &action) const
    {
        const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const ShortcutGroup &group) {
            return group.actions.contains(&action);
        });
        return found == m_groups.end() ? nullptr : found->window;
    }
    /// True if only other windows have this shortcut.
    bool isElsewhere(Shortcut shortcut, const QWidget *window) const
    {
        bool isKnown = false;
        for (const ShortcutGroup &group : m_groups) {
            for (const QAction *action : group.actions) {
                if (shortcutOf(*action) != shortcut)
                    continue;
                if (group.window == window)
                    return false;
                isKnown = true;
            }
        }
        return isKnown;
    }

private:
    void add(const QString &group, const QWidget &widget)
    {
        const QList<QAction *> actions = widget.actions();
        for (QAction *action : actions) {
            const bool hasKeys = !action->shortcuts().isEmpty() || shortcutOf(*action);
            if (!hasKeys || action->text().isEmpty() || m_known.contains(action))
                continue;
            m_known << action;
            groupNamed(group).actions << action;
        }
    }
    ShortcutGroup &groupNamed(const QString &name)
    {
        const auto found =
            std::find_if(m_groups.begin(), m_groups.end(), [this, &name](const ShortcutGroup &group) {
                return group.name == name && group.window == m_window;
            });
        if (found != m_groups.end())
            return *found;
        m_groups << ShortcutGroup{name, m_window, {}};
        return m_groups.last();
    }

    const QWidget *m_window; ///< The one whose actions are added.
    QList<ShortcutGroup> m_groups;
    QSet<const QAction *> m_known;
};

/// A form for the search in which "ctrl f" and "ctrl+f" both find "Ctrl+F".
QString searchable(const QString &text)
{
    return text.toCaseFolded().replace(u'+', u' ').simplified();
}

} // namespace

ShortcutsPage::ShortcutsPage(const Theme &theme, const QWidget &window, ShortcutMap &map, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_window(window)
    , m_map(map)
    , m_search(new QLineEdit(this))
    , m_noMatch(makeLabel(theme, TextStyle::Body, tr("No shortcut matches your search."), Tone::Muted, this))
    , m_resetAll(makeButton(ButtonKind::Secondary, tr("Reset all keys…"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"shortcutsPage"_s);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search keyboard shortcuts"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    m_noMatch->setObjectName(u"noShortcutMatches"_s);
    m_noMatch->hide();
    m_resetAll->setObjectName(u"resetAllKeysButton"_s);
    m_resetAll->setAccessibleName(m_resetAll->text());
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::askToResetAll);
    connect(&m_map, &ShortcutMap::changed, this, &ShortcutsPage::refresh);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    m_column->addWidget(m_search);
    m_column->addWidget(m_resetAll, 0, Qt::AlignLeading);
    m_column->addWidget(m_noMatch);
}

QString ShortcutsPage::title() const
{
    return tr("Keyboard shortcuts");
}

Icon ShortcutsPage::icon() const
{
    return Icon::Keyboard;
}

void ShortcutsPage::addDialog(const QWidget &dialog)
{
    m_dialogs << &dialog;
}

void ShortcutsPage::refresh()
{
    qDeleteAll(std::exchange(m_groups, {}));
    m_lines.clear();
    m_resetAll->setVisible(!m_map.changes().isEmpty());
    const ShortcutCollector shortcuts(m_window, m_dialogs);
    for (const ShortcutGroup &group : shortcuts.groups())
        addGroup(group.name, group.actions);
    filter();
}

void ShortcutsPage::addGroup(const QString &name, const QList<QAction *> &actions)
{
    auto *section = new SettingsSection(m_theme, name, QString(), this);
    for (const QAction *action : actions) {
        QWidget *line = makeLine(*action, section);
        section->add(line);
        m_lines << Line{searchable(plainActionText(action->text()) + u' ' + keysOf(*action)), line};
    }
    m_column->addWidget(section);
    m_groups << section;
}

QWidget *ShortcutsPage::makeLine(const QAction &action, QWidget *parent)
{
    const QString text = plainActionText(action.text());
    const QString keys = keysOf(action);
    const std::optional<Shortcut> shortcut = shortcutOf(action);
    const bool isChanged = shortcut && m_map.isChanged(*shortcut);
    auto *line = new QWidget(parent);
    QLabel *what = makeLabel(m_theme, TextStyle::Body, text, Tone::Normal, line);
    QLabel *how = makeLabel(m_theme, TextStyle::Body, keys.isEmpty() ? tr("No keys") : isolated(keys),
                            isChanged ? Tone::Accent : Tone::Muted, line);
    how->setAccessibleName(
        tr("%1: %2", "what a shortcut does, and its keys").arg(text, keys.isEmpty() ? how->text() : keys));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(what, 3);
    row->addWidget(how, 2);
    QWidget *last = shortcut ? makeChange(action, line) : new QWidget(line);
    last->setFixedWidth(size::touch); // with a button or without, so that all keys stand in one column
    row->addWidget(last, 0, Qt::AlignTop);
    return line;
}

QToolButton *ShortcutsPage::makeChange(const QAction &action, QWidget *parent)
{
    QToolButton *button = makeIconButton(
        m_theme, Icon::Compose, tr("Change the keys for: %1").arg(plainActionText(action.text())), parent);
    button->setObjectName(u"change-"_s + shortcutName(*shortcutOf(action)));
    connect(button, &QToolButton::clicked, &action, [this, &action] { change(action); });
    return button;
}

void ShortcutsPage::change(const QAction &action)
{
    const std::optional<Shortcut> shortcut = shortcutOf(action);
    auto *dialog = new ShortcutDialog(
        plainActionText(action.text()), *shortcut, m_map,
        [this, known = QPointer<const QAction>(&action)](const QKeySequence &keys) {
            return known ? useOf(keys, *known) : QString();
        },
        m_theme, this);
    // The list is rebuilt when keys are saved, so the button is looked up by its name.
    connect(dialog, &QDialog::finished, this, [this, name = u"change-"_s + shortcutName(*shortcut)] {
        if (auto *button = findChild<QToolButton *>(name))
            button->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

QString ShortcutsPage::useOf(const QKeySequence &keys, const QAction &action) const
{
    const std::optional<Shortcut> own = shortcutOf(action);
    const ShortcutCollector collector(m_window, m_dialogs);
    const QWidget *window = collector.windowOf(action);
    for (const ShortcutGroup &group : collector.groups()) {
        if (group.window != window) // only one window is active at a time
            continue;
        for (const QAction *other : group.actions) {
            if (shortcutOf(*other) != own && other->shortcuts().contains(keys))
                return plainActionText(other->text());
        }
    }
    if (window != &m_window)
        return {};
    // Keys that also open a menu would be ambiguous, so neither would work.
    for (const QMenuBar *bar : m_window.findChildren<QMenuBar *>()) {
        for (const QAction *entry : bar->actions()) {
            if (QKeySequence::mnemonic(entry->text()) == keys)
                return plainActionText(entry->text());
        }
    }
    // The actions of a page that was not opened yet do not exist, but its shortcuts are used, too.
    for (int i = 0; i <= int(lastShortcut); ++i) {
        const auto other = Shortcut(i);
        if (other != own && !collector.isElsewhere(other, window) && m_map.keys(other).contains(keys))
            return tr("a shortcut of another page");
    }
    return {};
}

void ShortcutsPage::askToResetAll()
{
    ask({u"resetKeys"_s, tr("Keyboard shortcuts"), tr("Use the usual keys for everything again?"),
         tr("The keys that you chose are forgotten."), tr("Use the usual keys")},
        this, [this] { m_map.resetAll(); });
}

void ShortcutsPage::filter()
{
    const QStringList words = searchable(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    bool hasMatch = false;
    for (const Line &line : std::as_const(m_lines)) {
        const bool matches = std::all_of(words.begin(), words.end(), [&line](const QString &word) {
            return line.searchText.contains(word);
        });
        line.widget->setVisible(matches);
        hasMatch = hasMatch || matches;
    }
    for (QWidget *group : std::as_const(m_groups)) {
        group->setVisible(std::any_of(m_lines.cbegin(), m_lines.cend(), [group](const Line &line) {
            return line.widget->parentWidget() == group && !line.widget->isHidden();
        }));
    }
    m_noMatch->setVisible(!hasMatch);
}

} // namespace shoptalk
