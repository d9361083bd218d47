// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "models/ratetablemodel.h"
#include "store/store.h"
#include "tests/support/waiting.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/settingsview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray card =
    "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n"
    "Spain,EUR,0.0615,0.0200,0.0200,n/a,0.0200\n"
    "Other,EUR,0.0592,0.0077,0.0077,n/a,n/a\n";

} // namespace

class TestPricesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyAtFirst();
    void aPriceIsAddedAndChanged();
    void whatIsNoPriceIsNotTaken_data();
    void whatIsNoPriceIsNotTaken();
    void aPriceIsRemovedAndBroughtBack();
    void metasRateCardIsImportedAndExported();
    void anotherFileIsRefused();
    void looksRight_data();
    void looksRight();

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(u"pricesTable"_s); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QString message() const { return m_page->findChild<QLabel *>(u"pricesMessage"_s)->text(); }
    QString file(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"card.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    QList<Rate> stored() const { return m_store->reader().pricing.rates().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RateTableModel> m_rates;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsView> m_view;
    PricesPage *m_page = nullptr;
};

void TestPricesPage::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_rates = std::make_unique<RateTableModel>(*m_store);
    m_view = std::make_unique<SettingsView>(*m_theme);
    m_page = new PricesPage(*m_rates, *m_theme);
    m_view->addPage(m_page);
    m_view->resize(900, 800);
    m_view->show();
    m_view->open<PricesPage>();
}

void TestPricesPage::cleanup()
{
    m_view.reset();
    m_rates.reset();
    m_store.reset();
}

void TestPricesPage::isEmptyAtFirst()
{
    QVERIFY(m_page->findChild<QLabel *>(u"noPrices"_s)->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(!button(u"exportPricesButton"_s)->isEnabled());
    QVERIFY(!button(u"removePriceButton"_s)->isEnabled());
}

void TestPricesPage::aPriceIsAddedAndChanged()
{
    button(u"addPriceButton"_s)->click();
    QCOMPARE(m_rates->rowCount(), 1);
    QVERIFY(table()->isVisible());
    auto *editor = table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Spain"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_rates->setData(m_rates->index(0, RateTableModel::Category), u"Utility"_s));
    QVERIFY(m_rates->setData(m_rates->index(0, RateTableModel::Currency), u"eur"_s));
    QVERIFY(m_rates->setData(m_rates->index(0, RateTableModel::Amount), u"0.0200"_s));
    QVERIFY(m_rates->setData(m_rates->index(0, RateTableModel::ValidFrom), u"2026-10-01"_s));
    const QList<Rate> expected{{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.0200"_s, QDate(2026, 10, 1)}};
    QTRY_COMPARE(stored(), expected);
}

void TestPricesPage::whatIsNoPriceIsNotTaken_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("no market") << int(RateTableModel::Market) << u"  "_s;
    QTest::newRow("another word") << int(RateTableModel::Category) << u"gifts"_s;
    QTest::newRow("no currency") << int(RateTableModel::Currency) << u"€"_s;
    QTest::newRow("a negative price") << int(RateTableModel::Amount) << u"-1"_s;
    QTest::newRow("a word") << int(RateTableModel::Amount) << u"cheap"_s;
    QTest::newRow("no date") << int(RateTableModel::ValidFrom) << u"soon"_s;
    QTest::newRow("the same as another row") << int(RateTableModel::Market) << u"spain"_s;
}

void TestPricesPage::whatIsNoPriceIsNotTaken()
{
    QFETCH(const int, column);
    QFETCH(const QString, text);
    QVERIFY(m_rates->import("Market,Currency,Utility\nOther,USD,0.01\nSpain,USD,0.02\n", QDate(2026, 10, 1)));
    const QList<Rate> before = m_rates->rates();
    QVERIFY(!m_rates->setData(m_rates->index(0, column), text));
    QCOMPARE(m_rates->rates(), before);
}

void TestPricesPage::aPriceIsRemovedAndBroughtBack()
{
    QVERIFY(m_rates->import(card, QDate(2026, 10, 1)));
    QCOMPARE(m_rates->rowCount(), 7);
    const Rate first = m_rates->rates().first();
    table()->selectRow(0);
    button(u"removePriceButton"_s)->click();
    QCOMPARE(m_rates->rowCount(), 6);
    QTRY_COMPARE(stored().size(), 6);
    button(u"undoRemovePriceButton"_s)->click();
    QCOMPARE(m_rates->rowCount(), 7);
    QVERIFY(m_rates->rates().contains(first));
    QTRY_COMPARE(stored().size(), 7);
    QVERIFY(!button(u"undoRemovePriceButton"_s)->isVisible());
}

void TestPricesPage::metasRateCardIsImportedAndExported()
{
    m_page->importFrom(file(card));
    QTRY_COMPARE(m_rates->rowCount(), 7);
    QVERIFY(message().contains(u"7"_s));
    const QSignalSpy again(m_rates.get(), &QAbstractItemModel::modelReset);
    m_page->importFrom(file(card)); // the same once more replaces it
    QTRY_COMPARE(again.size(), 1);
    QTRY_COMPARE(stored().size(), 7);
    const QString path = m_folder->filePath(u"out.csv"_s);
    m_page->exportTo(path);
    QTRY_VERIFY(message().contains(u"exported"_s));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(ratesFromCsv(written.readAll(), QDate(2026, 10, 1))->size(), 7);
}

void TestPricesPage::anotherFileIsRefused()
{
    m_page->importFrom(file("\x89PNG and so on"));
    QTRY_VERIFY(message().contains(u"not a rate card"_s));
    m_page->importFrom(m_folder->filePath(u"missing.csv"_s));
    QTRY_VERIFY(message().contains(u"could not be opened"_s));
    QCOMPARE(m_rates->rowCount(), 0);
}

void TestPricesPage::looksRight_data()
{
    test::addLooks(900, 480);
}

void TestPricesPage::looksRight()
{
    QFETCH(const test::Look, look);
    QVERIFY(m_rates->import(card, QDate(2026, 10, 1)));
    const Theme theme(*qApp, look.mode, look.scale);
    PricesPage page(*m_rates, theme);
    QVERIFY(test::looksRight(page, look, u"prices"_s));
}

QTEST_MAIN(TestPricesPage)
#include "tst_pricespage.moc"
