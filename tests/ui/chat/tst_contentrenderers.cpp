// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentscene.h"
#include "tests/ui/chat/contentsamples.h"
#include "ui/chat/content/contentrenderer.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The renderers of the kinds of content: the table and the layouts.
class TestContentRenderers : public ContentScene {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasOneRenderer();
    void everyKindIsAmongTheSamples();
    void everythingStaysInsideTheBubble_data();
    void everythingStaysInsideTheBubble();
    void aPlaceOpensInAMap();
    void aNumberOfAContactCanBeCopied();
    void anAnswerShowsWhatItAnswers();
    void anAdCanBeOpened();
    void aNoticeIsALineInTheMiddle();
    void aFileShowsItsState();
    void aProgramIsNamedByItsEnding_data();
    void aProgramIsNamedByItsEnding();
    void aCaptionBreaksAtThePhotosWidth_data();
    void aCaptionBreaksAtThePhotosWidth();
    void aFileOffersWhatCanBeDone();
    void anOrderIsCountedInItsCurrency();
    void pricesAreShownToTheirLastDigit();
    void aPriceThatCanNotBeCountedIsShownAsItIs();
    void aLineOfNothingIsNotShown();
};

void TestContentRenderers::everyKindHasOneRenderer()
{
    QList<int> count(std::variant_size_v<MessageContent>, 0);
    for (const ContentRenderer *renderer : contentRenderers()) {
        QVERIFY(renderer->alternative < std::variant_size_v<MessageContent>);
        ++count[qsizetype(renderer->alternative)];
        QVERIFY(renderer->name && renderer->icon && renderer->layOut && renderer->copyText
                && renderer->paint);
    }
    for (qsizetype kind = 0; kind < count.size(); ++kind)
        QVERIFY2(count.at(kind) == 1, qPrintable(QString::number(kind)));
}

void TestContentRenderers::everyKindIsAmongTheSamples()
{
    QSet<std::size_t> kinds;
    for (const Message &message : contentSamples())
        kinds.insert(message.content.index());
    QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<MessageContent>);
}

void TestContentRenderers::everythingStaysInsideTheBubble_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("wide") << 800 << 1.0;
    QTest::newRow("narrow") << 320 << 1.0;
    QTest::newRow("large text") << 480 << 2.0;
}

void TestContentRenderers::everythingStaysInsideTheBubble()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    m_theme->setTextScale(scale);
    for (const Message &message : contentSamples()) {
        for (const Qt::LayoutDirection reading : {Qt::LeftToRight, Qt::RightToLeft}) {
            BubbleContext context = contextOf(message, width);
            context.direction = reading;
            const BubbleLayout layout = layOutBubble(context, *m_theme);
            const QByteArray name =
                rendererFor(message).name(message).toUtf8() + ' ' + copyTextOf(message).toUtf8();
            const auto isInside = [&layout](const QRectF &place) {
                return layout.bubble.adjusted(-1, -1, 1, 1).contains(place);
            };
            QVERIFY2(QRectF(0, 0, width, layout.height).contains(layout.bubble), name.constData());
            QVERIFY2(layout.meta.isEmpty() || isInside(layout.meta), name.constData());
            for (const ContentText &text : layout.content.texts)
                QVERIFY2(isInside(QRectF(text.at, text.text.size)), name.constData());
            for (const ContentIcon &icon : layout.content.icons)
                QVERIFY2(isInside(icon.place), name.constData());
            for (const ContentBox &box : layout.content.boxes)
                QVERIFY2(isInside(box.place), name.constData());
            for (const ContentHit &hit : layout.content.hits)
                QVERIFY2(isInside(hit.place) && !hit.place.isEmpty(), name.constData());
            for (const ContentText &text : layout.content.texts) {
                for (const ContentText &other : layout.content.texts)
                    QVERIFY2(&text == &other
                                 || !QRectF(text.at, text.text.size)
                                         .adjusted(1, 1, -1, -1)
                                         .intersects(QRectF(other.at, other.text.size)),
                             name.constData());
            }
        }
    }
    m_theme->setTextScale(1.0);
}

void TestContentRenderers::aPlaceOpensInAMap()
{
    const BubbleLayout layout = layOutBubble(contextOf(sample<LocationContent>()), *m_theme);
    QCOMPARE(layout.content.hits.size(), 1);
    const ContentHit &hit = layout.content.hits.first();
    QCOMPARE(hit.action.kind, ContentAction::Kind::OpenMap);
    const QUrl map(hit.action.value);
    QCOMPARE(map.scheme(), u"https"_s);
    QVERIFY(map.query().contains(u"mlat=40.416775&mlon=-3.703790"_s));
    QCOMPARE(layout.actionAt(hit.place.center()), std::optional(hit.action));
    QVERIFY(!layout.actionAt(QPointF(-5, -5)));
}

void TestContentRenderers::aNumberOfAContactCanBeCopied()
{
    const BubbleLayout layout = layOutBubble(contextOf(sample<ContactsContent>()), *m_theme);
    QStringList values;
    for (const ContentHit &hit : layout.content.hits) {
        if (hit.action.kind == ContentAction::Kind::Copy)
            values << hit.action.value;
    }
    QCOMPARE(values,
             (QStringList{u"+34 600 000 021"_s, u"+34 910 000 022"_s, u"lucia@pan.example"_s,
                          u"+34 600 000 023"_s}));
}

void TestContentRenderers::anAnswerShowsWhatItAnswers()
{
    const Message answer = sample<InteractiveReplyContent>();
    BubbleContext context = contextOf(answer);
    BubbleLayout layout = layOutBubble(context, *m_theme);
    QVERIFY(shownIn(layout).contains(u"When may we bring your flowers?"_s));
    QVERIFY(shownIn(layout).contains(u"You"_s));
    QCOMPARE(layout.content.hits.first().action.kind, ContentAction::Kind::ShowMessage);
    QCOMPARE(layout.content.hits.first().action.value, answer.context.quoted.value());
    context.quoted.reset();
    layout = layOutBubble(context, *m_theme);
    QVERIFY(layout.content.hits.isEmpty());
    QVERIFY(shownIn(layout).contains(u"The earlier message is not on this computer."_s));
}

void TestContentRenderers::anAdCanBeOpened()
{
    Message led;
    led.content = TextContent{u"Hi"_s};
    led.referral.headline = u"Spring sale"_s;
    led.referral.sourceUrl = u"https://fb.example/ad"_s;
    const BubbleLayout layout = layOutBubble(contextOf(led), *m_theme);
    QVERIFY(shownIn(layout).contains(u"Spring sale"_s));
    QCOMPARE(layout.content.hits.first().action.kind, ContentAction::Kind::OpenLink);
    QCOMPARE(layout.content.hits.first().action.value, led.referral.sourceUrl);
}

void TestContentRenderers::aNoticeIsALineInTheMiddle()
{
    const BubbleLayout layout = layOutBubble(contextOf(sample<SystemContent>()), *m_theme);
    QVERIFY(layout.content.isNotice);
    QCOMPARE(layout.bubble.center().x(), 300.0);
    QVERIFY(layout.meta.isEmpty());
}

void TestContentRenderers::aFileShowsItsState()
{
    Message photo;
    photo.content = MediaContent{MediaKind::Image, {}, {}, u"image/jpeg"_s, {}, {}, {}, false};
    BubbleContext context = contextOf(photo);
    BubbleLayout layout = layOutBubble(context, *m_theme);
    QVERIFY(layout.content.pictures.isEmpty());
    QVERIFY(layout.content.icons.first().isOnDisc && layout.content.icons.first().progress < 0);
    QVERIFY(shownIn(layout).first().startsWith(u"Photo\u00A0· JP"_s));

    context.media.status = MediaState::Status::Downloading;
    context.media.progress = 0.4;
    context.media.bytes = 2'200'000;
    layout = layOutBubble(context, *m_theme);
    QCOMPARE(layout.content.icons.first().progress, 0.4);
    QVERIFY(shownIn(layout).first().contains(u"MB"_s));

    context.media = MediaState();
    context.media.status = MediaState::Status::Available;
    context.media.thumbnail = QImage(640, 320, QImage::Format_RGB32);
    layout = layOutBubble(context, *m_theme);
    QCOMPARE(layout.content.pictures.size(), 1);
    QCOMPARE(layout.content.pictures.first().place.width(),
             2 * layout.content.pictures.first().place.height());
    QVERIFY(layout.content.icons.isEmpty());

    Message voice;
    voice.content = MediaContent{MediaKind::VoiceNote, {}, {}, {}, {}, {}, {}, false};
    context = contextOf(voice);
    context.media.durationS = 65;
    context.media.waveform = {0.1, 0.9, 0.4};
    context.media.played = 0.5;
    layout = layOutBubble(context, *m_theme);
    QCOMPARE(layout.content.waveforms.size(), 1);
    QVERIFY(shownIn(layout).join(u' ').contains(u"1:05"_s));
}

void TestContentRenderers::aProgramIsNamedByItsEnding_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("facts");
    QTest::newRow("as it is named") << u"menu.pdf"_s << u"Document\u00A0· PDF"_s;
    QTest::newRow("no name") << QString() << u"PDF"_s;
    QTest::newRow("no ending") << u"menu"_s << u"Document\u00A0· PDF"_s;
    QTest::newRow("a program") << u"menu.pdf .EXE"_s << u"Document\u00A0· EXE"_s;
    QTest::newRow("a page") << u"menu.html"_s << u"Document\u00A0· HTML"_s;
    QTest::newRow("words behind a dot") << u"Menu no. 5 of May"_s << u"Document\u00A0· PDF"_s;
}

/// Whatever type the sender claims.
void TestContentRenderers::aProgramIsNamedByItsEnding()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, facts);
    Message message;
    message.content =
        MediaContent{MediaKind::Document, {}, {}, u"application/pdf"_s, {}, fileName, {}, false};
    const QStringList shown = shownIn(layOutBubble(contextOf(message), *m_theme));
    QVERIFY2(shown.contains(facts), qPrintable(shown.join(u'|')));
}

void TestContentRenderers::aCaptionBreaksAtThePhotosWidth_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("upright") << QSize(600, 800) << true;
    QTest::newRow("wide") << QSize(1600, 400) << true;
    QTest::newRow("tiny") << QSize(30, 40) << true;
    QTest::newRow("of an unknown size") << QSize() << false;
}

void TestContentRenderers::aCaptionBreaksAtThePhotosWidth()
{
    QFETCH(const QSize, pixels);
    QFETCH(const bool, isHere);
    Message photo;
    photo.content = MediaContent{MediaKind::Image,
                                 {},
                                 {},
                                 u"image/jpeg"_s,
                                 {},
                                 {},
                                 u"Is this the one that you had in the window? "_s.repeated(5),
                                 false};
    BubbleContext context = contextOf(photo, 900);
    if (isHere) {
        context.media.status = MediaState::Status::Available;
        context.media.pixels = pixels;
        context.media.thumbnail = QImage(pixels, QImage::Format_RGB32);
    }
    const BubbleLayout layout = layOutBubble(context, *m_theme);
    const qreal boxWidth = layout.content.boxes.isEmpty() ? layout.content.pictures.first().place.width()
                                                          : layout.content.boxes.first().place.width();
    QCOMPARE(layout.content.size.width(), boxWidth);
    QVERIFY(layout.content.selectableText().size.width() <= boxWidth);
    context.width = 20; // a window that is being made
    QVERIFY(layOutBubble(context, *m_theme).height > 0);
    if (isHere) { // nothing is stretched
        const QRectF place = layout.content.pictures.first().place;
        QVERIFY(qAbs(place.width() / place.height() - qreal(pixels.width()) / pixels.height()) < 0.05);
    }
}

void TestContentRenderers::aFileOffersWhatCanBeDone()
{
    using Kind = ContentAction::Kind;
    Message photo;
    photo.id = MessageId(u"m1"_s);
    photo.content =
        MediaContent{MediaKind::Image, MediaId(u"5001"_s), {}, u"image/jpeg"_s, {}, {}, {}, false};
    BubbleContext context = contextOf(photo);
    const auto offered = [&context, this] {
        QList<Kind> kinds;
        const ContentLayout content = layOutBubble(context, *m_theme).content;
        for (const ContentHit &hit : content.hits)
            kinds << hit.action.kind;
        for (const ContentAction &action : content.menu)
            kinds << action.kind;
        return kinds;
    };
    QCOMPARE(offered(), QList<Kind>()); // nobody knows where it is
    context.media.isFetchable = true;
    QCOMPARE(offered(), QList<Kind>{Kind::Download});
    context.media.reason = u"The disk is full."_s;
    QCOMPARE(offered(), (QList<Kind>{Kind::Download, Kind::Download})); // and a link under the reason
    context.media.reason.clear();
    context.media.status = MediaState::Status::Downloading;
    QCOMPARE(offered(), QList<Kind>{Kind::StopDownload});
    context.media = MediaState();
    context.media.status = MediaState::Status::Available;
    context.media.path = u"/photo.jpg"_s;
    QCOMPARE(
        offered(),
        (QList<Kind>{Kind::ViewFile, Kind::OpenFile, Kind::SaveFile, Kind::CopyPicture, Kind::ShowInFolder}));
    context.message.content = MediaContent{
        MediaKind::Document, MediaId(u"5001"_s), {}, u"application/pdf"_s, {}, u"a.pdf"_s, {}, false};
    QCOMPARE(offered(), (QList<Kind>{Kind::OpenFile, Kind::SaveFile, Kind::ShowInFolder}));
}

void TestContentRenderers::anOrderIsCountedInItsCurrency()
{
    const QStringList shown = shownIn(layOutBubble(contextOf(sample<OrderContent>()), *m_theme));
    QVERIFY(shown.contains(u"€38.40"_s));
    QVERIFY(shown.contains(u"€39.90"_s));
    QVERIFY(shown.contains(u"€3.20 each"_s));
}

void TestContentRenderers::pricesAreShownToTheirLastDigit()
{
    Message message = sample<OrderContent>();
    message.content =
        OrderContent{{}, {}, {{u"screw"_s, 3, u"0.125"_s, u"EUR"_s}, {u"nail"_s, 1, u"0.005"_s, u"EUR"_s}}};
    const QStringList shown = shownIn(layOutBubble(contextOf(message), *m_theme));
    for (const QString &amount : {u"€0.375"_s, u"€0.125 each"_s, u"€0.005"_s, u"€0.38"_s})
        QVERIFY2(shown.contains(amount), qPrintable(shown.join(u'|')));
    QCOMPARE(copyTextOf(message),
             u"3 × \u2068screw\u2069 – €0.375\n1 × \u2068nail\u2069 – €0.005\nTotal: €0.38"_s);
    message.content = OrderContent{{}, {}, {{u"tea"_s, 2, u"35.5"_s, u"JPY"_s}}};
    QVERIFY(shownIn(layOutBubble(contextOf(message), *m_theme)).contains(u"JP¥71"_s));
    QVERIFY(shownIn(layOutBubble(contextOf(message), *m_theme)).contains(u"JP¥35.5 each"_s));
}

void TestContentRenderers::aPriceThatCanNotBeCountedIsShownAsItIs()
{
    Message message = sample<OrderContent>();
    message.content = OrderContent{{},
                                   {},
                                   {{u"voucher"_s, 1, u"-5"_s, u"EUR"_s},
                                    {u"island"_s, 1, u"1000000000000"_s, u"EUR"_s},
                                    {u"rope"_s, 0, u"2.50"_s, u"EUR"_s}}};
    const QStringList shown = shownIn(layOutBubble(contextOf(message), *m_theme));
    for (const QString &text :
         {u"-€5.00 each"_s, u"€1,000,000,000,000.00 each"_s, u"€2.50 each"_s, u"1 × voucher"_s, u"rope"_s})
        QVERIFY2(shown.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069)).contains(text),
                 qPrintable(shown.join(u'|')));
    QVERIFY(!shown.contains(u"Total"_s));
}

/// As a version before this stored it.
void TestContentRenderers::aLineOfNothingIsNotShown()
{
    Message message = sample<OrderContent>();
    const OrderLine tea{u"tea"_s, 1, u"4.50"_s, u"EUR"_s};
    message.content = OrderContent{{}, {}, {OrderLine(), tea}};
    QCOMPARE(copyTextOf(message), u"1 × \u2068tea\u2069 – €4.50"_s);
    QVERIFY(!shownIn(layOutBubble(contextOf(message), *m_theme)).contains(u"\u2068\u2069"_s));
}

QTEST_MAIN(TestContentRenderers)
#include "tst_contentrenderers.moc"
