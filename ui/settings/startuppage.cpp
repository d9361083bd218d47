// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/startuppage.h"

#include "ui/settings/checkline.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

StartupPage::StartupPage(bool keepsRunning, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_notice(new SettingsNotice(theme, u"startupMessage"_s, this))
    , m_startsAtLogin(
          new CheckLine(theme, u"startsAtLogin"_s, tr("Start Shoptalk when I log in"), false, this))
    , m_keepsRunning(new CheckLine(theme, u"keepsRunning"_s,
                                   tr("Keep running in the tray when I close the window"), keepsRunning,
                                   this))
    , m_noTray(makeLabel(theme, TextStyle::Body,
                         tr("This computer has no tray for icons, so closing the window ends Shoptalk."),
                         Tone::Warning, this))
{
    setObjectName(u"startupPage"_s);
    auto *start =
        new SettingsSection(theme, tr("When you log in to this computer"),
                            tr("Shoptalk starts in the background, without a window in your way."), this);
    start->add(m_startsAtLogin);
    auto *close = new SettingsSection(
        theme, tr("When you close the window"),
        tr("In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows "
           "how many messages are unread."),
        this);
    close->add(m_keepsRunning);
    m_noTray->setObjectName(u"noTray"_s);
    close->add(m_noTray);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_notice);
    column->addWidget(start);
    column->addWidget(close);
    m_startsAtLogin->box().setEnabled(false);
    connect(m_startsAtLogin, &CheckLine::toggled, this, &StartupPage::startsAtLoginChanged);
    connect(m_keepsRunning, &CheckLine::toggled, this, &StartupPage::keepsRunningChanged);
    setTrayAvailable(true);
}

QString StartupPage::title() const
{
    return tr("Start and close");
}

Icon StartupPage::icon() const
{
    return Icon::Monitor;
}

void StartupPage::refresh()
{
    Q_EMIT refreshRequested();
}

void StartupPage::setTrayAvailable(bool isAvailable)
{
    m_keepsRunning->box().setEnabled(isAvailable);
    m_noTray->setVisible(!isAvailable);
}

void StartupPage::setStartsAtLogin(bool isOn)
{
    const QSignalBlocker blocker(m_startsAtLogin);
    m_startsAtLogin->box().setChecked(isOn);
    m_startsAtLogin->box().setEnabled(true);
}

void StartupPage::showLoginProblem()
{
    m_notice->notify(Notice::Warning,
                     tr("This could not be changed. Check that you may write into your home folder."));
}

} // namespace shoptalk
