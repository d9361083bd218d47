// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namecard.h"

#include "accounts/displaynames.h"
#include "ui/settings/numbertext.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QLineEdit>
#include <QPushButton>
#include <qcoro/qcorotask.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

NameCard::NameCard(DisplayNames &names, const Theme &theme, QWidget *parent)
    : SettingsSection(theme, tr("Display name"), QString(), parent)
    , m_names(names)
    , m_message(new SettingsNotice(theme, u"displayNameMessage"_s, this))
    , m_name(new QLineEdit(this))
    , m_ask(makeButton(ButtonKind::Secondary, tr("Request this name"), this))
    , m_again(makeButton(ButtonKind::Secondary, tr("Try again"), this))
{
    setObjectName(u"nameCard"_s);
    m_name->setObjectName(u"displayName"_s);
    m_name->setAccessibleName(tr("New name"));
    m_name->setPlaceholderText(tr("New name"));
    m_name->setMinimumWidth(theme.sized(220));
    m_ask->setObjectName(u"askDisplayNameButton"_s);
    m_ask->setAccessibleName(m_ask->text());
    m_again->setObjectName(u"loadDisplayNameAgainButton"_s);
    m_again->setAccessibleName(tr("Load the name again"));
    addLine({m_name, m_ask, m_again});
    add(m_message);
    connect(m_name, &QLineEdit::returnPressed, this, &NameCard::ask);
    connect(m_ask, &QPushButton::clicked, this, &NameCard::ask);
    connect(m_again, &QPushButton::clicked, this, [this] { load(); });
    setReady(false);
}

void NameCard::setNumber(const PhoneNumberId &number)
{
    if (number == m_number)
        return;
    m_number = number;
    m_isBusy = false;
    m_name->clear();
    m_message->hide();
    setReady(false);
    load();
}

void NameCard::refresh()
{
    if (!m_number.isEmpty() && !m_isBusy)
        load();
}

bool NameCard::hasChanges() const
{
    return !m_name->text().trimmed().isEmpty();
}

void NameCard::load(const QString &done)
{
    QCoro::connect(m_names.load(m_number), this,
                   [this, number = m_number, done](const Result<DisplayName> &name) {
                       if (number == m_number)
                           take(name, done);
                   });
}

void NameCard::take(const Result<DisplayName> &name, const QString &done)
{
    setReady(name.has_value());
    if (!name) {
        m_again->show();
        setText(tr("The display name could not be loaded."));
        return m_message->notify(Notice::Warning, numberRefusal(name.error()));
    }
    m_present = *name;
    setText(sentence());
    if (done.isEmpty())
        m_message->hide();
    else
        m_message->notify(Notice::Success, done);
}

QString NameCard::sentence() const
{
    const QString shown = m_present.shown.isEmpty()
        ? tr("Customers see only the number so far, not a name.")
        : tr("Customers see “%1” at the top of the chat.").arg(isolated(m_present.shown));
    if (m_present.wanted.isEmpty())
        return shown + u' '
            + tr("WhatsApp reviews a new name before customers see it. The name must match your business.");
    if (m_present.isBeingReviewed())
        return shown + u' '
            + tr("WhatsApp is reviewing “%1”. You’ll be notified of the decision.")
                  .arg(isolated(m_present.wanted));
    if (m_present.wantedStatus == "DECLINED"_L1)
        return shown + u' '
            + tr("WhatsApp rejected “%1”. Request a different name.").arg(isolated(m_present.wanted));
    return shown;
}

void NameCard::ask()
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(
        m_names.request(m_number, m_name->text()), this,
        [this, number = m_number, requested = m_name->text()](const Result<void> &outcome) {
            if (number != m_number)
                return;
            m_isBusy = false;
            if (!outcome)
                return m_message->notify(Notice::Warning, numberRefusal(outcome.error()));
            if (m_name->text() == requested)
                m_name->clear();
            load(tr("The name was sent to WhatsApp for review. You’ll be notified of the decision."));
        });
}

void NameCard::setReady(bool ready)
{
    m_name->setEnabled(ready);
    m_ask->setEnabled(ready);
    m_again->hide();
}

} // namespace shoptalk
