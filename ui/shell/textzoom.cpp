// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textzoom.h"

#include "ui/shell/preferences.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::array<int, 8> steps{80, 90, 100, 110, 125, 150, 175, 200}; // percent

int percentOf(qreal scale)
{
    return qRound(100 * scale);
}

} // namespace

TextZoom::TextZoom(Theme &theme, Preferences &preferences, QMenu &menu, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_larger(add(menu, u"largerTextAction"_s, {}))
    , m_smaller(add(menu, u"smallerTextAction"_s, {}))
    , m_usual(add(menu, u"usualTextAction"_s, {}))
{
    window->addActions({m_larger, m_smaller, m_usual});
    useShortcut(*m_larger, Shortcut::LargerText);
    useShortcut(*m_smaller, Shortcut::SmallerText);
    useShortcut(*m_usual, Shortcut::UsualText);
    connect(m_larger, &QAction::triggered, this, [this] { step(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { step(-1); });
    connect(m_usual, &QAction::triggered, this, [this] { use(1.0); });
    keepTranslated(*window, *this, [this] { describe(); });
}

QAction *TextZoom::add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    return action;
}

void TextZoom::step(int by)
{
    const int now = percentOf(m_theme.textScale());
    const auto next = by > 0 ? std::upper_bound(steps.begin(), steps.end(), now)
                             : std::lower_bound(steps.begin(), steps.end(), now);
    if (by > 0 && next != steps.end())
        use(*next / 100.0);
    else if (by < 0 && next != steps.begin())
        use(*std::prev(next) / 100.0);
}

void TextZoom::use(qreal scale)
{
    m_theme.setTextScale(scale);
    m_preferences.setTextScale(scale);
    describe();
}

void TextZoom::describe()
{
    const int now = percentOf(m_theme.textScale());
    m_larger->setText(tr("L&arger text"));
    m_smaller->setText(tr("S&maller text"));
    m_usual->setText(tr("&Normal size (now %1 %)").arg(QLocale().toString(now)));
    m_larger->setEnabled(now < steps.back());
    m_smaller->setEnabled(now > steps.front());
    m_usual->setEnabled(now != 100);
}

} // namespace shoptalk
