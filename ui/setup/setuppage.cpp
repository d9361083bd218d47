// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppage.h"

#include "ui/setup/choicestep.h"
#include "ui/setup/donestep.h"
#include "ui/setup/explainstep.h"
#include "ui/setup/headpanel.h"
#include "ui/setup/pairstep.h"
#include "ui/setup/registerstep.h"
#include "ui/setup/setupnotice.h"
#include "ui/setup/stepindicator.h"
#include "ui/setup/subscribestep.h"
#include "ui/theme/controls.h"

#include <QFontInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int widestCard = 560;
constexpr int widestIndicator = 860;
constexpr double bodyPixels = 13.5; ///< Of the font for which `widestCard` is meant.
constexpr int narrowPage = 560;

} // namespace

SetupPage::SetupPage(SetupFlow &flow, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"setupPage"_s);
    setAccessibleName(tr("Set-up"));
    makeSteps();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeColumn());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_focusTimer.setSingleShot(true);
    m_focusTimer.setInterval(0);
    listen();
    showStep();
}

SetupPage::~SetupPage() = default;

void SetupPage::makeSteps()
{
    m_pair = new PairStep(m_flow, m_theme, this);
    m_explain = new ExplainStep(m_flow, m_theme, this);
    m_business = makeBusinessStep(m_flow, m_theme, this);
    m_waba = makeWabaStep(m_flow, m_theme, this);
    m_number = makeNumberStep(
        m_flow, m_theme, [this](const QList<PhoneNumberId> &ids) { m_chosenNumbers = ids; }, this);
    m_register = new RegisterStep(m_flow, m_theme, this);
    m_subscribe = new SubscribeStep(m_flow, m_theme, this);
    m_done = new DoneStep(m_flow, m_theme, this);
}

QList<SetupStep *> SetupPage::steps() const
{
    return {m_pair, m_explain, m_business, m_waba, m_number, m_register, m_subscribe, m_done};
}

QWidget *SetupPage::makeCard()
{
    auto *card = makeSurface(Surface::Card, this);
    m_head = new HeadPanel(m_theme, card);
    m_notice = new SetupNotice(m_theme, card);
    m_notice->hide();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    column->setSpacing(space::xl);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    for (SetupStep *step : steps()) {
        step->hide();
        column->addWidget(step);
    }
    return card;
}

QWidget *SetupPage::makeColumn()
{
    auto *column = new QWidget(this);
    m_indicator = new StepIndicator(m_theme, column);
    m_indicator->setMaximumWidth(widestIndicator);
    m_card = makeCard();
    m_card->setMaximumWidth(cardWidth());
    const auto centred = [](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(widget, 1000);
        line->addStretch(1);
        return line;
    };
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    rows->setSpacing(space::xl);
    rows->addLayout(centred(m_indicator));
    rows->addStretch(1);
    rows->addLayout(centred(m_card));
    rows->addStretch(2);
    return column;
}

int SetupPage::cardWidth() const
{
    // Larger text gets a wider card, so that a line keeps its number of words.
    const double scale = QFontInfo(m_theme.font(TextStyle::Body)).pixelSize() / bodyPixels;
    return qRound(widestCard * qBound(1.0, scale, 1.5));
}

void SetupPage::listen()
{
    connect(&m_flow, &SetupFlow::stepChanged, this, [this] {
        forgetNotice();
        showStep();
    });
    connect(&m_flow, &SetupFlow::busyChanged, this, [this](bool isBusy) {
        if (isBusy)
            forgetNotice();
        refresh();
        m_focusTimer.start();
    });
    connect(&m_flow, &SetupFlow::failed, this, &SetupPage::tell);
    connect(&m_flow, &SetupFlow::loginPageChanged, this, &SetupPage::tellOfLoginPage);
    connect(m_notice, &SetupNotice::retryRequested, this, [this] { currentStep()->retry(); });
    connect(m_notice, &SetupNotice::actionRequested, this, &SetupPage::act);
    connect(m_explain, &SetupStep::headChanged, this, [this] {
        forgetNotice();
        m_head->show(m_explain->head());
    });
    connect(m_done, &DoneStep::finished, this, &SetupPage::finished);
    connect(m_pair, &PairStep::restoreRequested, this, &SetupPage::restoreRequested);
    connect(&m_focusTimer, &QTimer::timeout, this, &SetupPage::placeFocus);
}

void SetupPage::setRelayAddress(const QString &address)
{
    m_pair->setRelayAddress(address);
    m_focusTimer.start();
}

void SetupPage::setRegistration(QFrame *panel, std::function<void(const PhoneNumberId &)> show)
{
    m_register->setPanel(panel, std::move(show));
}

void SetupPage::reconnect()
{
    if (m_flow.step() == SetupFlow::Step::Explain)
        m_explain->reconnect();
}

SetupStep *SetupPage::currentStep() const
{
    switch (m_flow.step()) {
    case SetupFlow::Step::Pair:
        return m_pair;
    case SetupFlow::Step::Explain:
        return m_explain;
    case SetupFlow::Step::BusinessManager:
        return m_business;
    case SetupFlow::Step::Waba:
        return m_waba;
    case SetupFlow::Step::PhoneNumber:
        return m_number;
    case SetupFlow::Step::Register:
        return m_register;
    case SetupFlow::Step::Subscribe:
        return m_subscribe;
    case SetupFlow::Step::Done:
        return m_done;
    }
    return m_pair;
}

void SetupPage::showStep()
{
    SetupStep *current = currentStep();
    m_indicator->setStep(m_flow.step());
    refresh();
    for (SetupStep *step : steps())
        step->setVisible(step == current);
    if (m_shown != m_flow.step())
        m_scroll->verticalScrollBar()->setValue(0);
    m_shown = m_flow.step();
    m_focusTimer.start();
}

QList<PhoneNumber> SetupPage::connectedNumbers() const
{
    const QList<PhoneNumber> &all = m_flow.phoneNumbers();
    // Of another WhatsApp account nothing was chosen here: what is connected is connected again.
    const bool isChosenHere = std::any_of(all.begin(), all.end(), [this](const PhoneNumber &number) {
        return m_chosenNumbers.contains(number.id);
    });
    QList<PhoneNumber> found;
    for (const PhoneNumber &number : all) {
        if (isChosenHere ? m_chosenNumbers.contains(number.id) : number.isActive)
            found << number;
    }
    std::stable_partition(found.begin(), found.end(), [](const PhoneNumber &n) { return n.isPrimary; });
    return found;
}

void SetupPage::refresh()
{
    const QList<PhoneNumber> numbers = connectedNumbers();
    m_subscribe->setNumbers(numbers);
    m_done->setNumbers(numbers);
    currentStep()->refresh();
    m_head->show(currentStep()->head());
}

void SetupPage::tell(SetupFlow::Step step, const Error &error)
{
    const SetupMessage message = setupMessage(step, error, m_flow.account().connectedBy);
    refresh();
    m_notice->tell(message);
    currentStep()->showProblem(&message);
    m_focusTimer.start();
}

/// The login's own window says it too, unless that stands still itself.
void SetupPage::tellOfLoginPage(LoginPageState state)
{
    if (state == LoginPageState::Fine)
        return forgetNotice();
    const QString reason = state == LoginPageState::Hangs ? u"login_hangs"_s : u"login_slow"_s;
    tell(SetupFlow::Step::Explain, Error{Error::Kind::Network, reason, {}});
}

void SetupPage::forgetNotice()
{
    m_notice->hide();
    currentStep()->showProblem(nullptr);
}

void SetupPage::placeFocus()
{
    QWidget *target = currentStep()->firstField();
    if (!m_notice->isHidden()) {
        const bool isInForm =
            m_flow.step() == SetupFlow::Step::Pair || m_flow.step() == SetupFlow::Step::Explain;
        if (!isInForm && m_notice->firstButton())
            target = m_notice->firstButton();
        m_scroll->ensureWidgetVisible(m_notice, 0, space::xl);
    }
    if (target && target->isVisible() && target->isEnabled())
        target->setFocus(Qt::OtherFocusReason);
}

void SetupPage::act(SetupMessage::Action action)
{
    switch (action) {
    case SetupMessage::Action::None:
        return;
    case SetupMessage::Action::Back:
        return m_flow.back();
    case SetupMessage::Action::SignIn:
        m_flow.signInAgain();
        return m_explain->reconnect();
    case SetupMessage::Action::Browser:
        return m_explain->signInWithBrowser();
    }
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QPushButton *primary = isEnter ? currentStep()->primaryButton() : nullptr;
    if (!primary || !primary->isVisible() || !primary->isEnabled())
        return QWidget::keyPressEvent(event);
    primary->click();
}

void SetupPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < narrowPage;
    const int outer = isNarrow ? space::m : space::xl;
    const int inner = isNarrow ? space::l : space::xxl;
    m_scroll->widget()->layout()->setContentsMargins(outer, outer + space::s, outer, outer);
    m_card->layout()->setContentsMargins(inner, inner, inner, inner);
    QWidget::resizeEvent(event);
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_focusTimer.start();
}

} // namespace shoptalk
