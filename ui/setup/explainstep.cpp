// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/explainstep.h"

#include "ui/setup/buttonline.h"
#include "ui/setup/iconbadge.h"
#include "ui/setup/spinner.h"
#include "ui/setup/stepfooter.h"
#include "ui/setup/tokenpanel.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/wrappingbutton.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

ExplainStep::ExplainStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_theme(theme)
{
    m_explanationFooter =
        new StepFooter(m_theme, tr("Continue with Facebook"), u"connectFacebookButton"_s, this);
    m_waitingFooter = new StepFooter(m_theme, tr("Show the window"), u"showLoginButton"_s, this);
    m_explanation = makeExplanation();
    m_waiting = makeWaiting();
    m_token = new TokenPanel(flow, theme, this);
    m_footers = new QWidget(this);
    auto *footers = new QVBoxLayout(m_footers);
    footers->setContentsMargins(0, 0, 0, 0);
    for (QWidget *footer : {static_cast<QWidget *>(m_explanationFooter),
                            static_cast<QWidget *>(m_waitingFooter), m_token->footer()})
        footers->addWidget(footer);
    connect(m_token, &TokenPanel::left, this, [this] { showToken(false); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_explanation);
    column->addWidget(m_waiting);
    column->addWidget(m_token);
    m_waiting->hide();
    m_waitingFooter->hide();
    m_token->hide();
    m_token->footer()->hide();
    noteStep();
    connect(&flow, &SetupFlow::stateChanged, this, &ExplainStep::noteStep);
}

void ExplainStep::addRow(QVBoxLayout &column, Icon icon, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(makeLabel(m_theme, TextStyle::BodyStrong, title, Tone::Normal, this));
    words->addWidget(makeLabel(m_theme, TextStyle::Body, text, Tone::Muted, this));
    row->addWidget(new IconBadge(m_theme, icon, size::avatarSmall, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column.addLayout(row);
}

QWidget *ExplainStep::makeExplanation()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    addRow(*column, Icon::Chat, tr("Read and send your WhatsApp messages"),
           tr("Shoptalk shows you your customers’ messages and sends your replies."));
    addRow(*column, Icon::Storefront, tr("See and set up your WhatsApp Business account"),
           tr("Its numbers, profile, message templates and statistics."));
    addRow(*column, Icon::Building, tr("See which businesses you manage"),
           tr("You choose the right one from a list."));

    auto *promise = new QFrame(panel);
    setNotice(*promise, Notice::Success);
    auto *promiseLine = new QVBoxLayout(promise);
    promiseLine->setContentsMargins(space::l, space::l, space::l, space::l);
    addRow(*promiseLine, Icon::Shield, tr("What Shoptalk never does"),
           tr("It never posts anything, never reads your private chats or your feed, and never sees your "
              "password. You enter that at Facebook."));
    column->addWidget(promise);

    QPushButton *back = m_explanationFooter->addSecondary(tr("Back"), u"backButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::Back{}); });
    connect(m_explanationFooter->primary(), &QPushButton::clicked, this,
            [this] { wasSignedUp() ? signUp() : signIn(); });
    column->addWidget(makeOtherWays(panel));
    return panel;
}

QWidget *ExplainStep::makeOtherWays(QWidget *parent)
{
    auto *ways = new QWidget(parent);
    m_browserButton = new WrappingButton(ButtonKind::Link, tr("Use my browser"), ways);
    m_browserButton->setObjectName(u"useBrowserButton"_s);
    m_signUpButton = new WrappingButton(ButtonKind::Link, tr("Set up a new number"), ways);
    m_signUpButton->setObjectName(u"signUpButton"_s);
    m_signUpButton->setToolTip(tr("Meta’s own sign-up opens in your browser. You can create an account "
                                  "there, or bring the number from your WhatsApp Business app."));
    m_signUpButton->setAccessibleDescription(m_signUpButton->toolTip());
    m_tokenButton = new WrappingButton(ButtonKind::Link, tr("I have a system user token"), ways);
    m_tokenButton->setObjectName(u"useTokenButton"_s);
    auto *line = new ButtonLine(ButtonLine::Place::Together, ways);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_signUpButton, m_browserButton, m_tokenButton}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    connect(m_browserButton, &QPushButton::clicked, this, &ExplainStep::signInWithBrowser);
    connect(m_signUpButton, &QPushButton::clicked, this, &ExplainStep::signUp);
    connect(m_tokenButton, &QPushButton::clicked, this, [this] { showToken(true); });
    return ways;
}

void ExplainStep::showToken(bool shown)
{
    m_wantsToken = shown;
    m_token->wipe();
    refresh();
    Q_EMIT headChanged();
    if (QWidget *field = firstField())
        field->setFocus(Qt::OtherFocusReason);
}

QWidget *ExplainStep::makeWaiting()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new Spinner(m_theme, size::avatar, panel), 0, Qt::AlignHCenter);
    m_waitingText =
        makeLabel(m_theme, TextStyle::Body, tr("This page continues automatically when you are done there."),
                  Tone::Muted, panel);
    m_waitingText->setAlignment(Qt::AlignCenter);
    column->addWidget(m_waitingText);
    QPushButton *cancel = m_waitingFooter->addSecondary(tr("Cancel"), u"cancelLoginButton"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::CancelLogin{}); });
    connect(m_waitingFooter->primary(), &QPushButton::clicked, this,
            [this] { m_flow.dispatch(setupevent::RaiseLogin{}); });
    return panel;
}

StepHead ExplainStep::head() const
{
    if (panel() == Panel::Token)
        return headOfToken();
    return isWaiting() ? headOfWaiting() : headOfExplanation();
}

StepHead ExplainStep::headOfToken() const
{
    const FacebookAccount &account = m_flow.state().account;
    if (account.connectedBy == ConnectedBy::PastedToken)
        return {Icon::Key, tr("Paste a new token"),
                tr("%1 was connected with a system user token. Generate a new one for the same system user "
                   "in Meta’s business settings.")
                    .arg(isolated(account.name))};
    return {Icon::Key, tr("Connect with a system user token"),
            tr("For businesses that have their own app at Meta. Nobody has to log in.")};
}

StepHead ExplainStep::headOfWaiting() const
{
    if (m_flow.state().login.way == LoginWay::SignUp)
        return {Icon::ExternalLink, tr("Finish the sign-up in your browser"),
                tr("Meta guides you through it. Create a WhatsApp Business account and number there, or "
                   "choose existing ones.")};
    if (m_flow.state().isInBrowser())
        return {Icon::ExternalLink, tr("Finish the login in your browser"),
                tr("Log in there with the Facebook account that manages your business.")};
    return {Icon::ExternalLink, tr("Finish the login in the window that has opened"),
            tr("Log in with the Facebook account that manages your business.")};
}

StepHead ExplainStep::headOfExplanation() const
{
    const QString connected = isolated(m_flow.state().account.name);
    if (wasSignedUp())
        return {Icon::Key, tr("Connect again through Meta’s sign-up"),
                tr("You were connected as %1. Choose the same business and number there. You don’t need to "
                   "create anything new.")
                    .arg(connected)};
    if (!m_flow.state().account.name.isEmpty())
        return {Icon::Key, tr("Log in to Facebook again"),
                tr("You were connected as %1. Facebook will ask you to allow these three things, and nothing "
                   "else:")
                    .arg(connected)};
    const QString place = m_flow.state().workspaceName;
    const QString paired =
        place.isEmpty() ? QString() : tr("This computer is paired with “%1”.").arg(place) + u' ';
    return {
        Icon::Key, tr("Connect your Facebook account"),
        paired
            + tr("Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:")};
}

bool ExplainStep::wasSignedUp() const
{
    return m_flow.state().account.connectedBy == ConnectedBy::SignUp;
}

bool ExplainStep::isWaiting() const
{
    return m_flow.state().activity == SetupFlow::Activity::LoggingIn;
}

ExplainStep::Panel ExplainStep::panel() const
{
    if (m_wantsToken)
        return Panel::Token;
    return isWaiting() ? Panel::Waiting : Panel::Explanation;
}

void ExplainStep::noteStep()
{
    const bool isHere = m_flow.state().step == SetupFlow::Step::Explain;
    if (std::exchange(m_isEntered, isHere) == isHere)
        return;
    // The next token of a system user is pasted like the one before. Nobody logs in.
    m_wantsToken = isHere && m_flow.state().account.connectedBy == ConnectedBy::PastedToken;
    m_token->wipe();
}

void ExplainStep::refresh()
{
    m_explanation->setVisible(panel() == Panel::Explanation);
    m_waiting->setVisible(panel() == Panel::Waiting);
    m_token->setVisible(panel() == Panel::Token);
    m_explanationFooter->setVisible(panel() == Panel::Explanation);
    m_waitingFooter->setVisible(panel() == Panel::Waiting);
    m_token->footer()->setVisible(panel() == Panel::Token);
    m_token->refresh();
    refreshWays();
}

void ExplainStep::refreshWays()
{
    m_waitingFooter->primary()->setText(m_flow.state().isInBrowser() ? tr("Open the page again")
                                                                     : tr("Show the window"));
    m_explanationFooter->primary()->setText(wasSignedUp() ? tr("Open Meta’s sign-up")
                                                          : tr("Continue with Facebook"));
    m_signUpButton->setVisible(!wasSignedUp());
    for (QPushButton *button :
         {m_explanationFooter->primary(), m_signUpButton, m_browserButton, m_tokenButton})
        button->setEnabled(!m_flow.state().isBusy());
}

QWidget *ExplainStep::firstField() const
{
    return panel() == Panel::Token ? m_token->field() : primaryButton();
}

QWidget *ExplainStep::footer() const
{
    return m_footers;
}

QPushButton *ExplainStep::primaryButton() const
{
    if (panel() == Panel::Token)
        return m_token->primary();
    return isWaiting() ? m_waitingFooter->primary() : m_explanationFooter->primary();
}

void ExplainStep::retry()
{
    if (panel() == Panel::Token)
        return m_token->field()->setFocus(Qt::OtherFocusReason);
    switch (m_flow.state().login.way) {
    case LoginWay::SignUp:
        return signUp();
    case LoginWay::Browser:
        return signInWithBrowser();
    case LoginWay::Window:
        return signIn();
    }
}

void ExplainStep::signUp()
{
    m_flow.dispatch(setupevent::DropLogin{});
    if (m_wantsToken)
        showToken(false);
    m_flow.dispatch(setupevent::SignUp{});
}

void ExplainStep::signInWithBrowser()
{
    m_flow.dispatch(setupevent::DropLogin{});
    if (m_wantsToken)
        showToken(false);
    m_flow.dispatch(setupevent::SignInWithBrowser{QLocale().bcp47Name()});
}

void ExplainStep::reconnect()
{
    switch (m_flow.state().account.connectedBy) {
    case ConnectedBy::PastedToken:
        return showToken(true);
    case ConnectedBy::SignUp:
        return signUp();
    case ConnectedBy::Login:
        return signIn();
    }
}

void ExplainStep::signIn()
{
    m_flow.dispatch(setupevent::DropLogin{});
    if (m_wantsToken)
        showToken(false);
    const QWidget *over = window();
    m_flow.dispatch(setupevent::SignIn{m_theme.isDark(), QLocale().bcp47Name(),
                                       QRect(over->mapToGlobal(QPoint()), over->size())});
}

} // namespace shoptalk
