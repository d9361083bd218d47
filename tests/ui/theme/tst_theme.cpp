// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/avatar.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/illustration.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Role = QColor Colours::*;
Q_DECLARE_METATYPE(Role)

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsContrast_data();
    void keepsContrast();
    void everyAvatarColourCarriesWhiteLetters();
    void avatarColourStaysTheSame();
    void changesAtOnceWhenForced();
    void largerTextEnlargesEveryStyle();
    void everyIconIsDrawn();
    void iconsFollowTheTheme();
    void directionalIconsAreMirrored();
    void everyDrawingIsDrawn();
    void writesDates_data();
    void writesDates();
    void writesWholeDates();
    void writesSpans();
};

void TestTheme::keepsContrast_data()
{
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("background");
    QTest::addColumn<double>("least");
    using C = Colours;
    const auto text = [](const char *name, Role front, Role background) {
        QTest::newRow(name) << front << background << 4.5;
    };
    const auto sign = [](const char *name, Role front, Role background) {
        QTest::newRow(name) << front << background << 3.0;
    };
    text("text on window", &C::text, &C::window);
    text("text on surface", &C::text, &C::surface);
    text("text on a raised surface", &C::text, &C::surfaceRaised);
    text("text on a selected row", &C::text, &C::selected);
    text("text on selected text", &C::text, &C::selection);
    text("text that a search found", &C::text, &C::searchHit);
    text("a bubble's text that a search found", &C::bubbleText, &C::searchHit);
    text("a link that a search found", &C::link, &C::searchHit);
    text("muted text on window", &C::textMuted, &C::window);
    text("muted text on canvas", &C::textMuted, &C::canvas);
    text("muted text on surface", &C::textMuted, &C::surface);
    text("muted text on a raised surface", &C::textMuted, &C::surfaceRaised);
    text("muted text on the sidebar", &C::textMuted, &C::sidebar);
    text("muted text on a hovered row", &C::textMuted, &C::hover);
    text("muted text on a selected row", &C::textMuted, &C::selected);
    text("primary button", &C::accentText, &C::accent);
    text("primary button, hovered", &C::accentText, &C::accentHover);
    text("primary button, pressed", &C::accentText, &C::accentPressed);
    text("accent on surface", &C::accent, &C::surface);
    text("accent on a raised surface", &C::accent, &C::surfaceRaised);
    text("accent on soft accent", &C::accent, &C::accentSoft);
    text("text on soft accent", &C::text, &C::accentSoft);
    text("text on an inbound bubble", &C::bubbleText, &C::bubbleIn);
    text("text on an outbound bubble", &C::bubbleText, &C::bubbleOut);
    text("selected text on an outbound bubble", &C::bubbleText, &C::selection);
    text("time on an inbound bubble", &C::bubbleInMuted, &C::bubbleIn);
    text("time on an outbound bubble", &C::bubbleOutMuted, &C::bubbleOut);
    text("link on an inbound bubble", &C::link, &C::bubbleIn);
    text("link on an outbound bubble", &C::link, &C::bubbleOut);
    text("quotation on an inbound bubble", &C::bubbleInMuted, &C::bubbleInSoft);
    text("quotation on an outbound bubble", &C::bubbleOutMuted, &C::bubbleOutSoft);
    text("link in a quotation on an inbound bubble", &C::link, &C::bubbleInSoft);
    text("link in a quotation on an outbound bubble", &C::link, &C::bubbleOutSoft);
    text("link on window", &C::link, &C::window);
    text("day pill", &C::dayPillText, &C::dayPill);
    text("unread badge", &C::unreadBadgeText, &C::unreadBadge);
    text("draft on the list", &C::draft, &C::sidebar);
    text("draft on a row under the pointer", &C::draft, &C::hover);
    text("draft on a selected row", &C::draft, &C::selected);
    text("danger on window", &C::danger, &C::window);
    text("danger on an outbound bubble", &C::danger, &C::bubbleOut);
    text("danger button", &C::dangerText, &C::danger);
    text("danger notice", &C::text, &C::dangerSoft);
    text("warning on surface", &C::warning, &C::surface);
    text("warning notice", &C::text, &C::warningSoft);
    text("success on surface", &C::success, &C::surface);
    text("success notice", &C::text, &C::successSoft);
    sign("ticks", &C::ticks, &C::bubbleOut);
    sign("ticks in the sidebar", &C::ticks, &C::sidebar);
    sign("blue ticks", &C::tickRead, &C::bubbleOut);
    sign("blue ticks in the sidebar", &C::tickRead, &C::sidebar);
    sign("blue ticks on a selected row", &C::tickRead, &C::selected);
    sign("edge of an input", &C::controlBorder, &C::surface);
    sign("focus ring on window", &C::focusRing, &C::window);
    sign("focus ring on surface", &C::focusRing, &C::surface);
    sign("focus ring on a selected row", &C::focusRing, &C::selected);
}

void TestTheme::keepsContrast()
{
    QFETCH(const Role, front);
    QFETCH(const Role, background);
    QFETCH(const double, least);
    for (const Colours &colours : {lightColours(), darkColours()})
        QVERIFY2(contrast(colours.*front, colours.*background) >= least,
                 qPrintable(QString::number(contrast(colours.*front, colours.*background))));
    const Colours high = highContrastColours();
    const double minHigh = least > 3.0 ? 7.0 : 4.5;
    QVERIFY2(contrast(high.*front, high.*background) >= minHigh,
             qPrintable(QString::number(contrast(high.*front, high.*background))));
}

void TestTheme::everyAvatarColourCarriesWhiteLetters()
{
    for (uint seed = 0; seed < 20; ++seed)
        QVERIFY(contrast(avatarColour(seed).lighter(106), Qt::white) >= 4.5);
}

void TestTheme::avatarColourStaysTheSame()
{
    QCOMPARE(avatarSeed(u"customer-1"_s), avatarSeed(u"customer-1"_s));
    QSet<QRgb> colours;
    for (int i = 0; i < 40; ++i)
        colours.insert(avatarColour(avatarSeed(u"customer-%1"_s.arg(i))).rgb());
    QVERIFY(colours.size() >= 8); // so that people can be distinguished
}

void TestTheme::changesAtOnceWhenForced()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::largerTextEnlargesEveryStyle()
{
    const Theme normal(*qApp, Theme::Mode::Light);
    const qreal body = normal.font(TextStyle::Body).pointSizeF();
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    const Theme large(*qApp, Theme::Mode::Light, 2.0);
    QVERIFY(body >= 10);
    QCOMPARE(large.font(TextStyle::Body).pointSizeF(), 20.0);
    QVERIFY(large.font(TextStyle::Caption).pointSizeF() >= 2 * 8.0);
    QCOMPARE(large.font(TextStyle::Headline).pointSizeF(), 30.0);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

void TestTheme::everyIconIsDrawn()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    for (int i = 0; i <= int(lastIcon); ++i) {
        const QImage image = theme.icon(Icon(i), &Colours::danger).pixmap(24, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y)
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 200
                    && contrast(image.pixelColor(x, y), theme.colours().danger) < 1.1;
        QVERIFY2(drawn, qPrintable(iconName(Icon(i))));
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const QIcon icon = theme.icon(Icon::Menu);
    const QImage light = icon.pixmap(24, 24).toImage();
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(icon.pixmap(24, 24).toImage() != light);
}

void TestTheme::directionalIconsAreMirrored()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    const auto drawn = [&theme](Icon icon) { return theme.icon(icon).pixmap(48, 48).toImage(); };
    const QImage back = drawn(Icon::Back);
    const QImage clock = drawn(Icon::Clock);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = drawn(Icon::Back);
    const QImage same = drawn(Icon::Clock);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored != back);
    QCOMPARE(same, clock);
}

void TestTheme::everyDrawingIsDrawn()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    for (const auto drawing : {Drawing::Welcome, Drawing::NoConversations, Drawing::NoMatch,
                               Drawing::PickConversation, Drawing::Problem, Drawing::Connected}) {
        Illustration widget(theme, drawing, 160);
        widget.resize(160, 160);
        QCOMPARE(widget.grab().toImage().pixelColor(24, 80), theme.colours().accentSoft);
    }
}

void TestTheme::writesDates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("day");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(14, 5)).toUTC();
    };
    QTest::newRow("today") << english << at(2026, 3, 18) << u"14:05"_s << u"Today"_s;
    QTest::newRow("yesterday") << english << at(2026, 3, 17) << u"Yesterday"_s << u"Yesterday"_s;
    QTest::newRow("within a week") << english << at(2026, 3, 13) << u"Fri"_s << u"Friday"_s;
    QTest::newRow("a week ago") << english << at(2026, 3, 11) << u"11/03/2026"_s << u"11 March"_s;
    QTest::newRow("last year") << english << at(2025, 12, 3) << u"03/12/2025"_s << u"3 December 2025"_s;
    QTest::newRow("ahead of our clock") << english << at(2026, 3, 19) << u"14:05"_s << u"19 March"_s;
    QTest::newRow("Spanish") << spanish << at(2026, 3, 2) << u"2/3/26"_s << u"2 de marzo"_s;
    QTest::newRow("Spanish, last year")
        << spanish << at(2025, 12, 3) << u"3/12/25"_s << u"3 de diciembre de 2025"_s;
    QTest::newRow("German") << german << at(2026, 3, 2) << u"02.03.26"_s << u"2. März"_s;
}

void TestTheme::writesDates()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QDateTime, moment);
    const Dates dates(locale);
    const QDateTime now = QDateTime(QDate(2026, 3, 18), QTime(18, 30)).toUTC();
    QTEST(dates.brief(moment, now), "brief");
    QTEST(dates.day(moment, now), "day");
}

void TestTheme::writesWholeDates()
{
    const QDateTime moment = QDateTime(QDate(2026, 3, 2), QTime(14, 5)).toUTC();
    const Dates english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(english.date(moment), u"Monday, 2 March 2026"_s);
    QCOMPARE(english.stamp(moment), u"02/03/2026 14:05"_s);
    QCOMPARE(english.full(moment), u"Monday, 2 March 2026 14:05"_s);
    const Dates german(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.date(moment), u"Montag, 2. März 2026"_s);
    QCOMPARE(german.stamp(moment), u"02.03.26 14:05"_s);
}

void TestTheme::writesSpans()
{
    const Dates dates{QLocale(QLocale::English)};
    QCOMPARE(dates.span(std::chrono::seconds(10)), u"1 min"_s);
    QCOMPARE(dates.span(std::chrono::minutes(59)), u"59 min"_s);
    QCOMPARE(dates.span(std::chrono::minutes(179)), u"2 h"_s);
    QCOMPARE(dates.playingTime(std::chrono::seconds(7)), u"0:07"_s);
    QCOMPARE(dates.playingTime(std::chrono::minutes(61)), u"61:00"_s);
    QCOMPARE(Dates(QLocale(QLocale::Arabic, QLocale::Egypt)).playingTime(std::chrono::seconds(65)),
             u"١:٠٥"_s);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
