// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockpage.h"

#include "ui/shell/startproblem.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/secretfield.h"
#include "ui/theme/wrappingbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int columnWidth = 420;
constexpr int signSide = 48;
} // namespace

LockPage::LockPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"lockPage"_s);
    m_tick.setInterval(std::chrono::seconds(1));
    m_tick.setTimerType(
        Qt::PreciseTimer); // a coarse timer may fire early, and the right passphrase would be refused
    connect(&m_tick, &QTimer::timeout, this, [this] { setWait(m_wait - std::chrono::seconds(1)); });
}

void LockPage::build()
{
    m_title = makeLabel(m_theme, TextStyle::Headline, QString(), Tone::Normal, this);
    m_text = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_unfinishedText = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Normal, this);
    m_recovery = makeField(u"recoveryKey"_s);
    m_passphrase = makeField(u"unlockPassphrase"_s);
    m_repeat = makeField(u"repeatPassphrase"_s);
    m_error = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Danger, this);
    m_button = new WrappingButton(ButtonKind::Primary, QString(), this);
    m_other = new WrappingButton(ButtonKind::Link, QString(), this);
    m_title->setObjectName(u"lockTitle"_s);
    m_unfinishedText->setObjectName(u"lockUnfinished"_s);
    m_error->setObjectName(u"unlockError"_s);
    m_button->setObjectName(u"unlockButton"_s);
    m_other->setObjectName(u"useRecoveryKeyButton"_s);
    m_recovery->setEchoMode(SecretField::Normal);
    auto *sign = new QLabel(this);
    sign->setPixmap(m_theme.icon(Icon::Lock).pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    for (QLabel *label : {sign, m_title, m_text, m_unfinishedText})
        label->setAlignment(Qt::AlignHCenter);
    arrange({sign, m_title, m_text, m_unfinishedText, m_recovery, m_passphrase, m_repeat, m_error, m_button,
             m_other});
    showUnfinished();
    connect(m_button, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_other, &QPushButton::clicked, this,
            [this] { ask(m_mode == Mode::Recover ? Mode::Unlock : Mode::Recover); });
}

void LockPage::arrange(const QList<QWidget *> &widgets)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(m_scroll);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    column->addStretch();
    for (QWidget *widget : widgets) {
        column->addWidget(widget);
        keepFitting(m_theme, *widget,
                    [this, widget] { widget->setMaximumWidth(m_theme.sized(columnWidth)); });
    }
    column->addStretch();
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
    m_scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    m_error->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LockPage::showError);
}

void LockPage::showError()
{
    if (!m_error->isHidden())
        m_scroll->ensureWidgetVisible(m_error);
}

bool LockPage::eventFilter(QObject *watched, QEvent *event)
{
    // The layout may move it below what is visible, before or after there is room to scroll there.
    if (watched == m_error && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        showError();
    return QWidget::eventFilter(watched, event);
}

void LockPage::showEvent(QShowEvent *event)
{
    if (!m_button)
        ask(m_mode);
    QWidget::showEvent(event);
}

SecretField *LockPage::makeField(const QString &name)
{
    auto *field = new SecretField(this);
    field->setObjectName(name);
    keepFitting(m_theme, *field,
                [field] { field->setMinimumHeight(qMax(size::touch, field->sizeHint().height())); });
    connect(field, &SecretField::textChanged, this, &LockPage::update);
    connect(field, &SecretField::returnPressed, this, &LockPage::submit);
    return field;
}

void LockPage::ask(Mode mode)
{
    if (!m_button)
        build();
    m_mode = mode;
    m_isBusy = false;
    for (SecretField *field : {m_recovery, m_passphrase, m_repeat})
        field->wipe();
    m_error->hide();
    m_recovery->setVisible(mode == Mode::Recover);
    m_repeat->setVisible(mode != Mode::Unlock);
    m_other->setVisible(mode != Mode::Choose);
    m_title->setText(mode == Mode::Unlock        ? tr("Shoptalk is locked")
                         : mode == Mode::Recover ? tr("Use your recovery key")
                                                 : tr("Choose a passphrase"));
    m_text->setText(mode == Mode::Unlock ? tr("New messages appear when you unlock.")
                        : mode == Mode::Recover
                        ? tr("Enter the recovery key from the printed sheet, and choose a new passphrase.")
                        : tr("This computer has no keychain (the system’s safe place for passwords). Choose "
                             "a passphrase instead: your login is encrypted with it, and Shoptalk asks for "
                             "it at every start. Nobody can look it up for you."));
    m_button->setText(mode == Mode::Unlock        ? tr("Unlock")
                          : mode == Mode::Recover ? tr("Unlock with recovery key")
                                                  : tr("Use this passphrase"));
    m_other->setText(mode == Mode::Recover ? tr("Use the passphrase instead")
                                           : tr("Forgot it? Use the recovery key"));
    m_other->setAccessibleName(m_other->text());
    const QString passphrase =
        mode == Mode::Unlock ? tr("Passphrase") : tr("New passphrase, 8 characters or more");
    const std::pair<SecretField *, QString> names[] = {{m_recovery, tr("Recovery key")},
                                                       {m_passphrase, passphrase},
                                                       {m_repeat, tr("Repeat the new passphrase")}};
    for (const auto &[field, name] : names) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
    }
    setAccessibleName(m_title->text());
    update();
    (mode == Mode::Recover ? m_recovery : m_passphrase)->setFocus();
}

void LockPage::setUnfinished(Unfinished unfinished)
{
    if (std::exchange(m_unfinished, unfinished) == unfinished || !m_button)
        return;
    showUnfinished();
    if (unfinished != Unfinished::Nothing)
        announce(*this, m_unfinishedText->text());
}

void LockPage::showUnfinished()
{
    m_unfinishedText->setText(m_unfinished == Unfinished::Sending
                                  ? tr("A message is still being sent. You can enter your passphrase "
                                       "already: Shoptalk opens as soon as this is done.")
                                  : tr("What you sent is still being saved on this computer. You can enter "
                                       "your passphrase already: Shoptalk opens as soon as it is saved."));
    m_unfinishedText->setVisible(m_unfinished != Unfinished::Nothing);
}

void LockPage::setBusy(bool busy)
{
    m_isBusy = busy;
    update();
}

void LockPage::refuse(const Error &error, std::chrono::seconds wait)
{
    if (!m_button)
        ask(m_mode);
    setBusy(false);
    const Reason reason = error.reason;
    if (reason == Reason::EnvelopeRefused)
        m_error->setText(m_mode == Mode::Recover ? tr("This is not this shop’s recovery key.")
                                                 : tr("The passphrase is wrong. Try again."));
    else if (reason == Reason::RecoveryKeyMistyped || reason == Reason::RecoveryKeyMalformed)
        m_error->setText(
            tr("A character in the recovery key is wrong or missing. Compare it with the printed sheet."));
    else if (reason == Reason::RecoveryKeyMissing)
        m_error->setText(tr("No recovery key has been made on this computer."));
    else if (const auto problem = StartProblems::keyProblem(reason))
        m_error->setText(problem->text);
    else
        m_error->setText(tr("That did not work (%1). Nothing was changed.").arg(nameOf(reason)));
    m_error->show();
    announce(*this, m_error->text());
    setWait(wait);
    (m_mode == Mode::Recover ? m_recovery : m_passphrase)->setFocus();
}

void LockPage::setWait(std::chrono::seconds wait)
{
    m_wait = std::max(wait, std::chrono::seconds(0));
    m_wait.count() > 0 ? m_tick.start() : m_tick.stop();
    update();
}

void LockPage::update()
{
    if (!m_button)
        return;
    const bool isWaiting = m_wait.count() > 0;
    const bool isNew = m_mode != Mode::Unlock;
    const bool isComplete = isNew
        ? m_passphrase->text().size() >= 8 && m_passphrase->text() == m_repeat->text()
        : !m_passphrase->text().isEmpty();
    const bool hasKey = m_mode != Mode::Recover || !m_recovery->text().isEmpty();
    const bool canType = !m_isBusy && !isWaiting;
    if (!canType)
        keepFocus(canType);
    m_button->setEnabled(canType && isComplete && hasKey);
    for (SecretField *field : {m_recovery, m_passphrase, m_repeat})
        field->setEnabled(canType);
    m_other->setEnabled(!m_isBusy);
    if (canType)
        keepFocus(canType);
    const QString idle = m_mode == Mode::Unlock ? tr("Unlock")
        : m_mode == Mode::Recover               ? tr("Unlock with recovery key")
                                                : tr("Use this passphrase");
    m_button->setText(isWaiting ? tr("Try again in %1 s").arg(QLocale().toString(qlonglong(m_wait.count())))
                          : m_isBusy ? tr("One moment…")
                                     : idle);
    m_button->setAccessibleName(m_button->text());
}

void LockPage::keepFocus(bool canType)
{
    const QWidget *focused = window()->focusWidget();
    if (canType && focused == this)
        (m_mode == Mode::Recover ? m_recovery : m_passphrase)->setFocus(Qt::OtherFocusReason);
    else if (!canType && focused && focused != m_other && isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    if (!m_button->isEnabled())
        return;
    m_error->hide();
    m_repeat->wipe();
    const Secret words = m_recovery->take();
    const Secret passphrase = m_passphrase->takeWhole();
    setBusy(true);
    if (m_mode == Mode::Unlock)
        Q_EMIT unlockRequested(passphrase);
    else if (m_mode == Mode::Recover)
        Q_EMIT recoverRequested(words, passphrase);
    else
        Q_EMIT passphraseChosen(passphrase);
}

} // namespace shoptalk
