#include "engine/data/image_library.h"
#include "engine/data/image_png.h"
#include "tests/engine/data/refusal.h"
#include "tests/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <png.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace outcross;

/// Single PNG files and folders of them.
class ImagePngTest : public QObject
{
    Q_OBJECT

private slots:
    void greyStaysGrey();
    void coloursBecomeTheirLuminance();
    void sixteenBitsShowWhatEightDo();
    void whatIsTransparentLiesOnWhite();
    void everyCutFileIsRefused();
    void largeImagesAreRefusedUnread();
    void aFolderIsReadInTheOrderOfItsNames();
    void hiddenFilesAndLetterCaseDoNotMatter();
    void whatWasDoneToImagesIsSaid();
    void badFoldersAreRefusedInWords();
};

namespace
{

std::string encoded(png_uint_32 format, png_uint_32 width, png_uint_32 height, const std::vector<std::uint8_t>& values)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.format = format;
    image.width = width;
    image.height = height;
    png_alloc_size_t size = 0;
    png_image_write_get_memory_size(image, size, 0, values.data(), 0, nullptr);
    std::string bytes(size, '\0');
    png_image_write_to_memory(&image, bytes.data(), &size, 0, values.data(), 0, nullptr);
    bytes.resize(size);
    return bytes;
}

/// One row of pixels as they are written, which libpng's simple interface does not do for 16 bits.
std::string encodedRow(int bits, int colourType, png_uint_32 width, const std::vector<png_byte>& row, bool sayGamma)
{
    std::string bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &bytes,
        [](png_structp to, png_bytep data, png_size_t size) {
            static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<const char*>(data), size);
        },
        nullptr);
    png_set_IHDR(png, info, width, 1, bits, colourType, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    if (sayGamma)
        png_set_gAMA(png, info, 0.45455);
    png_write_info(png, info);
    png_write_row(png, row.data());
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return bytes;
}

std::string grey(png_uint_32 width, png_uint_32 height, std::uint8_t start)
{
    std::vector<std::uint8_t> values(width * height);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<std::uint8_t>(start + i);
    return encoded(PNG_FORMAT_GRAY, width, height, values);
}

class Folder
{
public:
    void write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path() + "/" + name, std::ios::binary) << bytes;
    }
    /// 100.png … , image i begins with the byte i.
    void fill(int images) const
    {
        for (int i = 0; i < images; ++i)
            write(std::to_string(100 + i) + ".png", grey(4, 3, static_cast<std::uint8_t>(i)));
    }
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }
    /// What reading it says, the folder's path left out.
    [[nodiscard]] std::string refusal() const
    {
        std::string said = refusalOf([&] { return readImageFolder(path()); });
        for (std::size_t at = said.find(path()); at != std::string::npos; at = said.find(path()))
            said.erase(at, path().size());
        return said;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void ImagePngTest::greyStaysGrey()
{
    const GreyImage image = readPng(grey(4, 3, 100), "t");
    QCOMPARE(image.width, 4);
    QCOMPARE(image.height, 3);
    QCOMPARE(image.bytes.size(), 12u);
    for (std::size_t i = 0; i < 12; ++i)
        QCOMPARE(std::size_t(image.bytes[i]), 100 + i);
}

void ImagePngTest::coloursBecomeTheirLuminance()
{
    const GreyImage image =
        readPng(encoded(PNG_FORMAT_RGB, 4, 1, {0, 0, 0, 255, 255, 255, 77, 77, 77, 0, 255, 0}), "t");
    QCOMPARE(image.bytes[0], 0);
    QCOMPARE(image.bytes[1], 255);
    QVERIFY(std::abs(image.bytes[2] - 77) <= 1);
    QVERIFY(image.bytes[3] > 200 && image.bytes[3] < 240); // green: 72 % of the light, 86 % on the sRGB scale
}

/// Every grey of eight bits, in sixteen, with and without a gamma of its own in the file.
void ImagePngTest::sixteenBitsShowWhatEightDo()
{
    for (const bool sayGamma : {false, true}) {
        std::vector<png_byte> wide;
        std::vector<png_byte> narrow;
        for (int value = 0; value < 256; value += 4) {
            wide.insert(wide.end(), 2, static_cast<png_byte>(value));
            narrow.push_back(static_cast<png_byte>(value));
        }
        const GreyImage of16 = readPng(encodedRow(16, PNG_COLOR_TYPE_GRAY, 64, wide, sayGamma), "t");
        const GreyImage of8 = readPng(encodedRow(8, PNG_COLOR_TYPE_GRAY, 64, narrow, sayGamma), "t");
        QVERIFY(of16.bytes == of8.bytes);
        QVERIFY(of16.bytes == narrow);
    }
}

void ImagePngTest::whatIsTransparentLiesOnWhite()
{
    const GreyImage image = readPng(encoded(PNG_FORMAT_GA, 3, 1, {0, 0, 200, 255, 0, 255}), "t");
    QVERIFY((image.bytes == std::vector<std::uint8_t>{255, 200, 0}));
    const GreyImage wide =
        readPng(encodedRow(16, PNG_COLOR_TYPE_GRAY_ALPHA, 2, {0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, false), "t");
    QVERIFY((wide.bytes == std::vector<std::uint8_t>{255, 0}));
    const GreyImage colours = readPng(encoded(PNG_FORMAT_RGBA, 2, 1, {255, 0, 0, 0, 0, 0, 0, 255}), "t");
    QVERIFY((colours.bytes == std::vector<std::uint8_t>{255, 0}));
}

void ImagePngTest::everyCutFileIsRefused()
{
    const std::string whole = grey(8, 8, 0);
    const std::size_t end = whole.size() - 12; // libpng does not ask for the last chunk, which holds nothing
    for (std::size_t size = 0; size < end; ++size) {
        const std::string said = refusalOf([&] { return readPng(whole.substr(0, size), "t"); });
        QVERIFY2(said.starts_with("t: not a readable PNG image ("), said.c_str());
    }
    QCOMPARE(refusalOf([&] { return readPng(whole, "t"); }), std::string("accepted"));
}

void ImagePngTest::largeImagesAreRefusedUnread()
{
    QCOMPARE(refusalOf([] { return readPng(grey(65, 3, 0), "t"); }),
             std::string("t: 65 × 3 pixels; at most 64 a side can be read"));
    QCOMPARE(refusalOf([] { return readPng(grey(1'000'000, 1, 0), "t"); }),
             std::string("t: 1000000 × 1 pixels; at most 64 a side can be read"));
}

void ImagePngTest::aFolderIsReadInTheOrderOfItsNames()
{
    const Folder folder;
    folder.fill(60);
    folder.write("README.txt", "not an image");
    const ImageSet images = readImages({}, folder.path());
    QCOMPARE(images.width, 4);
    QCOMPARE(images.height, 3);
    QCOMPARE(images.pixels.rows(), 60);
    QVERIFY(images.labels.empty());
    const std::vector<std::size_t> order = dealtOrder(60);
    for (Eigen::Index row = 0; row < 60; ++row)
        QCOMPARE(images.pixels(row, 0) * 255, static_cast<double>(order[static_cast<std::size_t>(row)]));
}

void ImagePngTest::hiddenFilesAndLetterCaseDoNotMatter()
{
    const Folder folder;
    folder.fill(49);
    folder.write("149.PnG", grey(4, 3, 49));
    folder.write("._100.png", "what a Mac writes beside it");
    folder.write(".DS_Store", "likewise");
    std::filesystem::create_directory(folder.path() + "/more");
    QCOMPARE(readImages({}, folder.path()).pixels.rows(), 50);
}

void ImagePngTest::whatWasDoneToImagesIsSaid()
{
    const auto notes = [](const Folder& folder) {
        std::string all;
        for (const Text& note : readImages({}, folder.path()).notes)
            all += note.english().substr(folder.path().size()) + "\n";
        return all;
    };
    const Folder plain;
    plain.fill(50);
    QCOMPARE(notes(plain), std::string());

    const Folder folder;
    for (int i = 0; i < 50; ++i)
        folder.write(std::to_string(100 + i) + ".png", grey(2, 1, static_cast<std::uint8_t>(i)));
    folder.write("200.png", encoded(PNG_FORMAT_GA, 2, 1, {0, 0, 200, 255}));
    folder.write("201.png", encoded(PNG_FORMAT_GA, 2, 1, {0, 255, 200, 255})); // nothing shines through
    folder.write("202.png", encoded(PNG_FORMAT_RGBA, 2, 1, {255, 0, 0, 0, 0, 0, 0, 255}));
    folder.write("203.png", encodedRow(16, PNG_COLOR_TYPE_GRAY, 2, {1, 2, 3, 4}, false));
    folder.write("._100.png", "x");
    folder.write("b.txt", "x");
    folder.write("a.gif", "x");
    std::filesystem::create_directory(folder.path() + "/more");
    QCOMPARE(notes(folder), std::string(": one coloured image was read in greys that are as bright.\n"
                                        ": the 16-bit greys of one image were scaled to the 8 bits that look alike.\n"
                                        ": 2 images are transparent in places and were laid on white.\n"
                                        ": a hidden file was skipped (._100.png).\n"
                                        ": 2 files that are no PNG images were skipped (the first is a.gif).\n"
                                        ": a folder inside was not looked into (more).\n"));
}

void ImagePngTest::badFoldersAreRefusedInWords()
{
    const Folder classes;
    for (const char* name : {"/ones", "/twos", "/.hidden"})
        std::filesystem::create_directory(classes.path() + name);
    classes.write("labels.txt", "1 2");
    QVERIFY(classes.refusal().starts_with(": there is no PNG image in this folder itself; it has folders (the first is "
                                          "ones)"));
    QCOMPARE(refusalOf([] { return readImageFolder("/nowhere"); }), std::string("/nowhere: there is no such folder"));
    const Folder empty;
    QCOMPARE(empty.refusal(), std::string(": the folder has no files; PNG images were expected"));
    empty.write("b.txt", "b");
    empty.write("a.gif", "a");
    QCOMPARE(empty.refusal(), std::string(": none of its files is a PNG image; the first is a.gif"));

    const Folder folder;
    folder.fill(49);
    QCOMPARE(folder.refusal(), std::string(": 49 images; at least 50 are needed"));
    folder.write("130.png", grey(3, 4, 0));
    folder.write("170.png", grey(4, 3, 0));
    QCOMPARE(folder.refusal(),
             std::string("/130.png: 3 × 4 pixels, but 100.png has 4 × 3; all images must have one size"));
    folder.write("130.png", "GIF89a");
    QVERIFY(folder.refusal().starts_with("/130.png: not a readable PNG image ("));
    folder.write("130.png", std::string(kMaximumPngBytes + 1, 'x'));
    QCOMPARE(folder.refusal(), std::string("/130.png: the file is larger than 1 MB"));

    const Folder alike;
    for (int i = 0; i < 50; ++i)
        alike.write(std::to_string(i) + ".png", grey(4, 3, 7));
    QCOMPARE(alike.refusal(), std::string(": all 50 images are the same"));
}

OUTCROSS_TEST(ImagePngTest)
#include "image_png_test.moc"
