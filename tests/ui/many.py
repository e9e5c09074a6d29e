"""Made-up people, as a house would have them after some months: variants, gaps, doubts."""

_NAMES = (
    "Yuliana Tefa|Yuli|P|5371046806920003|26-06-1992|Oebobo",
    "Yuliana Nabuasa||P|5371044507870002|05-07-1987|Fatululi",
    "Juliana Benu||P|5303046503800001|25-03-1980|Naikoten",
    "Yuliance Kolo||P|5302044107950004|01-07-1995|Oesapa",
    "Yulianus Seran|Yan|L|5304041203830001|12-03-1983|Oebobo",
    "Maria Yuliana Lona||P||1999|Liliba",
    "Yuliana Bria||P|5304045505900005|15-05-1990|Kayu Putih",
    "Yuliana Ndun|Lia|P|5371046302760009|23-02-1976|Oebobo",
    "Juliana Taneo||P|5302044909930002|09-09-1993|Sikumana",
    "Yuliani Foeh||P|5314045812850001|18-12-1985|Kelapa Lima",
    "Yulianto Djami||L|5371040211970006|02-11-1997|Tuak Daun Merah",
    "Yuliana Fallo||P|5302046106680007|21-06-1968|Bello",
    "Yuliana Tlonaen||P|5371 04?? 03|umur 45|Oebobo",
    "Agustina Yuliana Mooy|Tin|P|5371045707020011|17-07-2002|Fontein",
    "Yulius Manafe||L|5371040404740002|04-04-1974|Nunleu",
    "Yuliana Banunaek||P|5302044408880003|04-08-1988|Maulafa",
    "Yuliana Liu|Ana|P|5306046609940002|26-09-1994|Oebufu",
    "Juliana Rihi||P|5320045001820001|10-01-1982|Airnona",
    "Yulianti Hede||P|5371047111910008|31-11-1991|Penfui",
    "Yuliana Radja||P|5371045202890004|12-02-1989|Merdeka",
    "Yulita Sinlae||P|5371046708960001|27-08-1996|Lasiana",
    "Oktovianus Tefa||L|5371040510880002|05-10-1988|Oebobo",
    "Bernadus Lake|Nadus|L|5303041502790003|15-02-1979|Naikoten",
    "Adelina Sau||P|5371046203940001|22-03-1994|Maulafa",
)


def _person(line: str) -> dict[str, str]:
    name, alias, sex, nik, birth, desa = line.split("|")
    return {
        "full_name": name,
        "alias": alias,
        "sex": sex,
        "nik": nik,
        "birth": birth,
        "desa": desa,
        "birth_place": "Soe",
        "street": "Jl. Nangka 14",
        "rt": "003",
        "rw": "001",
        "phone": "0812 0000 0142",
    }


PEOPLE = tuple(_person(line) for line in _NAMES)
