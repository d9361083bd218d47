// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagepage.h"

#include "ui/settings/settingssection.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/languages.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

LanguagePage::LanguagePage(const QString &current, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_choice(new QComboBox(this))
    , m_current(current)
{
    setObjectName(u"languagePage"_s);
    m_choice->setObjectName(u"languageChoice"_s);
    m_choice->setAccessibleName(tr("Language of Shoptalk"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("Same as this computer"), QString());
    for (const Language &language : languages())
        m_choice->addItem(language.name, language.code);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(current)));
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { choose(m_choice->itemData(row).toString()); });
    auto *section = new SettingsSection(
        theme, tr("Language of Shoptalk"),
        tr("Everything on the screen changes at once. Messages and templates stay as they were written."),
        this);
    section->addLine({m_choice});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    setFocusProxy(m_choice);
}

void LanguagePage::setAsksFirst(std::function<bool()> hasChanges)
{
    m_hasChanges = std::move(hasChanges);
}

void LanguagePage::choose(const QString &code)
{
    if (code == m_current)
        return;
    if (!m_hasChanges || !m_hasChanges())
        return use(code);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_current)));
    askToDiscardChanges(
        u"discardForLanguage"_s,
        tr("Something in the settings is not saved yet. If you change the language now, it is lost, "
           "and a running upload stops."),
        this, [this, code] { use(code); });
}

void LanguagePage::use(const QString &code)
{
    m_current = code;
    m_choice->setCurrentIndex(m_choice->findData(code));
    Q_EMIT chosen(code);
}

QString LanguagePage::title() const
{
    return tr("Language");
}

Icon LanguagePage::icon() const
{
    return Icon::Language;
}

} // namespace shoptalk
