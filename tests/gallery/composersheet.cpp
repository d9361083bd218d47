// SPDX-License-Identifier: GPL-3.0-or-later
#include "composersheet.h"

#include "core/clock.h"
#include "models/messagelistmodel.h"
#include "sheetpage.h"
#include "store/store.h"
#include "ui/chat/composer.h"
#include "ui/chat/costline.h"
#include "ui/chat/editbar.h"
#include "ui/chat/emojihistory.h"
#include "ui/chat/keptsheetbar.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/messageselectionbar.h"
#include "ui/chat/replybar.h"
#include "ui/chat/voicebar.h"
#include "ui/inbox/stopbar.h"
#include "ui/theme/controls.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

/// The lower part of a chat. It is arranged as `ChatPane` does it.
class ComposerSample : public QFrame {
public:
    explicit ComposerSample(const Theme &theme)
        : m_store(QString())
        , m_messages(m_store)
        , m_emoji({u"🌷"_s})
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_kept = new KeptSheetBar(theme, this);
        m_reply = new ReplyBar(m_messages, theme, this);
        m_edit = new EditBar(theme, this);
        m_link = new LinkPreviewBar(this);
        m_composer = new Composer(theme, this);
        m_cost = new CostLine(theme, m_clock, this);
        m_voice = new VoiceBar(theme, m_composer);
        m_composer->setVoiceBar(*m_voice);
        m_composer->setEmojiHistory(m_emoji, theme);
        for (QWidget *part : QList<QWidget *>{m_kept, m_reply, m_edit, m_link, m_composer, m_cost})
            column->addWidget(part);
        for (QWidget *part : QList<QWidget *>{m_kept, m_reply, m_edit, m_link, m_cost})
            part->hide();
    }
    ~ComposerSample() override
    {
        delete m_composer; // before what it uses
        delete m_cost;
        delete m_reply;
    }

    ComposerSample *text(const QString &text)
    {
        m_composer->setText(text);
        m_link->setText(text);
        return this;
    }
    ComposerSample *closed(const QString &why, Composer::Remedy remedy)
    {
        m_composer->setClosed(why, remedy);
        return this;
    }
    ComposerSample *cost(NextMessageCost::Kind kind)
    {
        NextMessageCost cost;
        cost.kind = kind;
        cost.freeLeft = 998;
        cost.freeUntil = QDateTime(QDate(2026, 11, 4), QTime(18, 30), Qt::UTC);
        cost.rate = Rate{u"Spain"_s, u"service"_s, u"EUR"_s, u"0.0192"_s, QDate(2026, 10, 1)};
        m_cost->setCost(cost);
        return this;
    }
    ComposerSample *reply(Direction direction, const QString &text)
    {
        m_reply->answer(message(direction, text));
        return this;
    }
    ComposerSample *edit(const QString &text)
    {
        m_edit->setMessage(message(Direction::Outbound, text));
        return this;
    }
    ComposerSample *kept(const QString &title)
    {
        m_kept->setSheet(title);
        return this;
    }
    ComposerSample *voice(VoiceBar::State state, const QString &hint = {})
    {
        for (int i = 0; i < 60; ++i)
            m_voice->addLevel(200 * i, (i * 7 % 10) / 10.0);
        m_voice->setState(state);
        if (state == VoiceBar::State::Review || state == VoiceBar::State::Sending)
            m_voice->setSound({12'000, QList<qreal>(80, 0.4)}, 4'000, false);
        m_voice->setHint(hint);
        m_composer->showVoiceBar(true);
        return this;
    }

private:
    static Message message(Direction direction, const QString &text)
    {
        Message message;
        message.id = MessageId(u"sample"_s);
        message.wamid = Wamid(u"wamid.sample"_s);
        message.direction = direction;
        message.content = TextContent{text};
        return message;
    }

    Store m_store; ///< Not opened: the bars have their texts from here.
    MessageListModel m_messages;
    EmojiHistory m_emoji;
    SystemClock m_clock;
    KeptSheetBar *m_kept = nullptr;
    ReplyBar *m_reply = nullptr;
    EditBar *m_edit = nullptr;
    LinkPreviewBar *m_link = nullptr;
    Composer *m_composer = nullptr;
    VoiceBar *m_voice = nullptr;
    CostLine *m_cost = nullptr;
};

/// The bar that stands in the composer's place while messages are selected.
class SelectionSample : public QFrame {
public:
    explicit SelectionSample(const Theme &theme)
        : m_store(QString())
        , m_messages(m_store)
        , m_selection(m_messages)
        , m_bar(new MessageSelectionBar(m_selection, theme, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_bar);
        Message message;
        message.id = MessageId(u"sample"_s);
        message.content = TextContent{u"Hola"_s};
        m_selection.toggle({message});
        m_bar->show();
    }
    ~SelectionSample() override { delete m_bar; }

private:
    Store m_store;
    MessageListModel m_messages;
    MessageSelection m_selection;
    MessageSelectionBar *m_bar;
};

void addWriting(QVBoxLayout &column, const Theme &theme)
{
    const auto sample = [&theme] { return new ComposerSample(theme); };
    const auto add = [&](const QString &caption, QWidget *part) { addSample(column, theme, caption, part); };
    using Cost = NextMessageCost::Kind;
    add(u"empty"_s, sample()->cost(Cost::FreeAllowance));
    add(u"with a text"_s, sample()->text(u"Your flowers are *ready* 🌷"_s)->cost(Cost::Charged));
    add(u"with several lines"_s, sample()->text(u"Good morning,\nyour flowers are ready.\nSee you soon!"_s));
    add(u"right to left"_s, sample()->text(u"مرحبا، باقة الورد جاهزة"_s)->cost(Cost::FreeEntryPoint));
    add(u"with a link"_s, sample()->text(u"https://shop.example/peonies"_s)->cost(Cost::PriceUnknown));
    add(u"almost too long"_s, sample()->text(QString(4000, u'x').replace(u"xxxxxxxx"_s, u"flowers "_s)));
    add(u"too long"_s, sample()->text(QString(6000, u'x').replace(u"xxxxxxxx"_s, u"flowers "_s)));
}

void addBars(QVBoxLayout &column, const Theme &theme)
{
    const auto sample = [&theme] { return new ComposerSample(theme); };
    const auto add = [&](const QString &caption, QWidget *part) { addSample(column, theme, caption, part); };
    const QString question =
        u"¿Podéis añadir una tarjeta? Que diga: «Para la mejor madre del mundo, con todo "
        u"nuestro cariño. Ana, Luis y los niños.»"_s;
    add(u"replying to the customer"_s, sample()->reply(Direction::Inbound, question)->text(u"Claro"_s));
    add(u"replying to oneself"_s, sample()->reply(Direction::Outbound, u"Son 38 €"_s));
    add(u"editing what was not sent"_s,
        sample()->edit(u"Ja, er steht bereit."_s)->text(u"Ja, er steht jetzt bereit."_s));
    add(u"files that were put aside"_s, sample()->kept(u"3 files"_s));
}

void addVoice(QVBoxLayout &column, const Theme &theme)
{
    const auto sample = [&theme] { return new ComposerSample(theme); };
    const auto add = [&](const QString &caption, QWidget *part) { addSample(column, theme, caption, part); };
    using State = VoiceBar::State;
    add(u"recording"_s, sample()->voice(State::Recording));
    add(u"recording, paused"_s, sample()->voice(State::Paused));
    add(u"listening before it is sent"_s, sample()->voice(State::Review));
    add(u"a voice message is being sent"_s, sample()->voice(State::Sending));
    add(u"a warning while recording"_s,
        sample()->voice(State::Recording, u"Nothing is heard. Is the microphone turned off?"_s));
}

void addClosed(QVBoxLayout &column, const Theme &theme)
{
    const auto sample = [&theme] { return new ComposerSample(theme); };
    const auto add = [&](const QString &caption, QWidget *part) { addSample(column, theme, caption, part); };
    using Remedy = Composer::Remedy;
    const QString why = u"The 24-hour reply window has closed: this customer’s last message is from Monday. "
                        u"You can send a template."_s;
    add(u"the reply window is closed"_s, sample()->closed(why, Remedy::Template));
    add(u"blocked"_s, sample()->closed(u"You blocked this customer."_s, Remedy::Unblock));
    add(u"a group"_s, sample()->closed(u"You can read groups here, but not write to them."_s, Remedy::None));
    add(u"messages are selected"_s, new SelectionSample(theme));
    auto *stop = new StopBar(theme);
    stop->ask(u"Ana Lucía Fernández"_s);
    add(u"a customer wrote “stop”"_s, stop);
}

} // namespace

QWidget *makeComposers(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    addWriting(*column, theme);
    addBars(*column, theme);
    addVoice(*column, theme);
    addClosed(*column, theme);
    return page;
}

} // namespace shoptalk::gallery
