// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/languagechoice.h"

#include "core/logging.h"
#include "ui/shell/preferences.h"
#include "ui/theme/languages.h"

#include <QApplication>
#include <QLocale>

namespace shoptalk {

namespace {

/// Keeps the computer's country if it fits the chosen language: a Mexican who chooses Spanish keeps the
/// formats of Mexico for dates and numbers.
QLocale localeOf(const QString &choice)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(choice);
    const bool isSame = system.language() == chosen.language() && textLanguage({system.name()}) == choice;
    return choice.isEmpty() || isSame ? system : chosen;
}

} // namespace

LanguageChoice::LanguageChoice(QApplication &application, Preferences &preferences, const QString &option,
                               QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_preferences(preferences)
    , m_current(option.isEmpty() ? preferences.language() : textLanguage({option}))
{
    useLanguage(m_application, option.isEmpty() ? localeOf(m_current) : QLocale(option));
}

void LanguageChoice::choose(const QString &code)
{
    m_preferences.setLanguage(code);
    m_current = code;
    qCInfo(logApp).noquote() << "the language is now" << (code.isEmpty() ? QLocale::system().name() : code);
    useLanguage(m_application, localeOf(code));
    Q_EMIT changed();
}

} // namespace shoptalk
