// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspagescene.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void NumbersPageScene::begin()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectEveryNumber(), noError);
    m_numbers.emplace(*m_scene->store);
}

void NumbersPageScene::end()
{
    m_page.reset();
    m_numbers.reset();
    m_scene.reset();
}

void NumbersPageScene::show()
{
    const NumberAccess access{*m_scene->store, m_scene->vault(), m_scene->graph()};
    m_page = std::make_unique<NumbersPage>(access, *m_numbers, *m_theme);
    m_page->resize(700, 900);
    m_page->show();
    m_page->refresh();
}

QUrl NumbersPageScene::ofNumber(const QString &number)
{
    return m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number));
}

void NumbersPageScene::chooseNumber(int index)
{
    auto *chooser = find<QComboBox>(u"numberChooser"_s);
    chooser->setCurrentIndex(index);
    Q_EMIT chooser->activated(index);
}

void NumbersPageScene::makeUnregistered()
{
    const QJsonObject fields{{u"status"_s, u"UNVERIFIED"_s},
                             {u"code_verification_status"_s, u"NOT_VERIFIED"_s}};
    QCOMPARE(support::postJson(ofNumber(second), {{u"fields"_s, fields}}).status, 200);
}

} // namespace shoptalk::test
