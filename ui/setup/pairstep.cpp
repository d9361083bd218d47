// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pairstep.h"

#include "ui/setup/pairingcode.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"
#include "ui/theme/outsetitem.h"
#include "ui/theme/wrappingbutton.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The host name without its domain: what people call the computer.
QString computerName()
{
    return QSysInfo::machineHostName().section(u'.', 0, 0);
}

QFont codeFont(const Theme &theme)
{
    QFont font = theme.font(TextStyle::Title);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    return font;
}

} // namespace

PairStep::PairStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_theme(theme)
    , m_address(new QLineEdit(this))
    , m_code(new PairingCodeEdit(this))
    , m_device(new QLineEdit(computerName(), this))
    , m_footer(new StepFooter(theme, tr("Connect to your relay"), u"pairButton"_s, this))
    , m_back(m_footer->addSecondary(tr("Back"), u"backButton"_s))
    , m_keep(m_footer->addSecondary({}, u"keepPairingButton"_s))
    , m_restore(new WrappingButton(ButtonKind::Link, tr("Restore a backup…"), this))
    , m_practice(new WrappingButton(ButtonKind::Link, tr("No relay yet? Practise with a made-up shop"), this))
{
    m_address->setObjectName(u"relayAddress"_s);
    m_address->setPlaceholderText(u"relay.example.com"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_code->setObjectName(u"pairingCode"_s);
    m_code->setFont(codeFont(theme));
    m_device->setObjectName(u"deviceName"_s);
    m_device->setMaxLength(64);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::linkPadding, 0, size::linkPadding, 0); // room for the link's focus ring
    column->setSpacing(space::xs);
    m_practice->setObjectName(u"practiseInSetupButton"_s);
    m_practice->setAutoDefault(true);
    m_practice->hide();
    auto *practice = new OutsetItem(*m_practice, size::linkPadding); // its text begins where all text does
    practice->setAlignment(Qt::AlignLeading);
    column->addItem(practice);
    m_addressField =
        addField(*column, *m_address, tr("Address of your relay"),
                 tr("Your relay is the server that receives your messages while this computer is off."));
    m_codeField =
        addField(*column, *m_code, tr("Pairing code"),
                 tr("Ask the person who runs your relay for a code. It works once, within 15 minutes."));
    m_deviceField = addField(*column, *m_device, tr("Name of this computer"),
                             tr("This helps your team tell its computers apart."));
    m_restore->setObjectName(u"restoreInSetupButton"_s);
    m_restore->setAccessibleDescription(
        tr("Use this if your shop already used Shoptalk on another computer."));
    m_restore->setToolTip(m_restore->accessibleDescription());
    m_restore->setAutoDefault(true);
    column->addWidget(m_restore, 0, Qt::AlignHCenter);
    connect(m_restore, &QPushButton::clicked, this, &PairStep::restoreRequested);
    connect(m_footer->primary(), &QPushButton::clicked, this, &PairStep::submit);
    connect(m_back, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::Back{}); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::KeepPairing{}); });
}

PairStep::Labelled PairStep::addField(QVBoxLayout &column, QLineEdit &edit, const QString &label,
                                      const QString &hint)
{
    auto *name = makeLabel(m_theme, TextStyle::BodyStrong, label, Tone::Normal, this);
    name->setBuddy(&edit);
    const Labelled field{makeLabel(m_theme, TextStyle::Caption, hint, Tone::Muted, this), hint};
    edit.setAccessibleName(label);
    edit.setAccessibleDescription(hint);
    column.addWidget(name);
    column.addWidget(&edit);
    column.addWidget(field.hint);
    column.addSpacing(space::m);
    connect(&edit, &QLineEdit::textChanged, this, [this, &edit, field] { clearComplaint(edit, field); });
    return field;
}

void PairStep::setPracticeEntry(QAction *entry)
{
    m_practiceEntry = entry;
    if (entry) {
        connect(m_practice, &QPushButton::clicked, entry, &QAction::trigger);
        connect(entry, &QAction::changed, this, &PairStep::refresh);
    }
    refresh();
}

void PairStep::setRelayAddress(const QString &address)
{
    m_address->setText(address);
}

/// True if a number is connected already, so that this computer only lost its pairing.
bool PairStep::wasConnected() const
{
    const QList<PhoneNumber> &numbers = m_flow.state().lists.phoneNumbers;
    return std::any_of(numbers.begin(), numbers.end(),
                       [](const PhoneNumber &number) { return number.isActive; });
}

StepHead PairStep::head() const
{
    if (wasConnected())
        return {
            Icon::Relay, tr("Pair this computer again"),
            tr("Your conversations are still here. Enter a new pairing code to receive new messages again.")};
    return {Icon::Relay, tr("Welcome to Shoptalk"),
            tr("All your customers’ WhatsApp messages in one place. First, connect this computer to your "
               "shop’s relay, the server that receives your messages."),
            Drawing::Welcome};
}

void PairStep::refresh()
{
    const bool isBusy = m_flow.state().isBusy();
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_code),
                            static_cast<QWidget *>(m_device), static_cast<QWidget *>(m_footer->primary())})
        widget->setEnabled(!isBusy);
    m_back->setVisible(wasConnected());
    m_keep->setText(tr("Continue as “%1”").arg(m_flow.state().workspaceName));
    m_keep->setVisible(m_flow.state().canKeepPairing());
    m_keep->setEnabled(!isBusy);
    m_restore->setVisible(!wasConnected()); // a backup would replace the data on this computer
    m_restore->setEnabled(!isBusy);
    m_practice->setVisible(m_practiceEntry && !wasConnected());
    m_practice->setEnabled(!isBusy && m_practiceEntry && m_practiceEntry->isEnabled());
    m_footer->setActivity(isBusy ? tr("Connecting to your relay…") : QString());
}

QWidget *PairStep::firstField() const
{
    if (m_address->text().trimmed().isEmpty() || m_address->property("invalid").toBool())
        return m_address;
    return m_code;
}

QWidget *PairStep::footer() const
{
    return m_footer;
}

QPushButton *PairStep::primaryButton() const
{
    return m_footer->primary();
}

void PairStep::retry()
{
    submit();
}

void PairStep::showProblem(const SetupMessage *problem)
{
    const SetupMessage::Field field = problem ? problem->field : SetupMessage::Field::None;
    setInvalid(*m_address, field == SetupMessage::Field::RelayAddress);
    setInvalid(*m_code, field == SetupMessage::Field::PairingCode);
}

bool PairStep::showComplaint(QLineEdit &edit, const Labelled &field, const QString &complaint)
{
    setInvalid(edit, true);
    field.hint->setText(complaint);
    setTone(*field.hint, Tone::Danger);
    edit.setAccessibleDescription(complaint);
    edit.setFocus(Qt::OtherFocusReason);
    return false;
}

void PairStep::clearComplaint(QLineEdit &edit, const Labelled &field)
{
    setInvalid(edit, false);
    field.hint->setText(field.hintText);
    setTone(*field.hint, Tone::Muted);
    edit.setAccessibleDescription(field.hintText);
}

void PairStep::submit()
{
    const QString address = m_address->text().trimmed();
    const QString device = m_device->text().trimmed();
    bool isWhole = true;
    // From last to first, so that the focus ends at the first wrong field.
    if (device.isEmpty())
        isWhole = showComplaint(*m_device, m_deviceField,
                                tr("Give this computer a name, for example “Front desk”."));
    if (!isWholePairingCode(m_code->text()))
        isWhole = showComplaint(*m_code, m_codeField,
                                tr("A pairing code has 8 letters and digits, for example K7QM-2XRP."));
    if (address.isEmpty())
        isWhole = showComplaint(*m_address, m_addressField, tr("Enter the address of your relay."));
    if (isWhole)
        m_flow.dispatch(setupevent::Pair{address, m_code->text(), device});
}

} // namespace shoptalk
